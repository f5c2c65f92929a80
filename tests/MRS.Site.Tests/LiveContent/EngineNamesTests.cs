using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Site.Tests.Structure;

namespace MRS.Site.Tests.LiveContent;

/// <summary>
/// The engine names nothing that is in the society's content. Whoever adds a partner may well meet a word of the program; then the program
/// is changed, not the content.
/// </summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class EngineNamesTests
{
    [Fact(Explicit = true)]
    public void NoTextOfTheEngineNamesTheSocietyItsPeopleOrItsPartners()
    {
        var society = WholeSiteTests.Published.Records;
        // Words the engine may use although a society's own names have them.
        var names = Names(society).Where(n => n != society.Settings.ShortName).Distinct().ToList();
        Assert.True(names.Count > 20, "Too few names to look for.");

        var found = from file in SubjectTests.Sources()
                    let text = File.ReadAllText(file)
                    from name in names
                    where Regex.IsMatch(text, $@"(?<![\p{{L}}\d]){Regex.Escape(name)}(?![\p{{L}}\d])", RegexOptions.IgnoreCase)
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {name}";

        Assert.Equal([], found);
    }

    private static IEnumerable<string> Names(SiteContent society) =>
    [
        society.Settings.Name,
        new Uri(society.Settings.Address.Value).Host,
        .. Given(society.Settings.ShortName, society.Settings.Seat, society.Settings.Email, society.Settings.Repository),
        .. society.People.SelectMany(p => new[] { p.Id, p.Name, p.Name.Split(' ')[^1] }),
        .. society.Partners.SelectMany(p => Given(p.Id, p.Name, p.ShortName, p.Url is null ? null : new Uri(p.Url.Value.Value).Host)),
        .. society.Awards.SelectMany(a => Given(a.Name, a.NamedFor)),
        .. society.Awards.SelectMany(a => Given(a.NamedFor).SelectMany(n => n.Split(" and "))),
        .. society.Recipients.Select(r => r.Name),
    ];

    private static IEnumerable<string> Given(params string?[] texts) => texts.OfType<string>().Where(t => t.Length > 2);
}
