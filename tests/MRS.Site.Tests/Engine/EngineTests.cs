using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Site.Tests.RealContent;

namespace MRS.Site.Tests.Engine;

/// <summary>The engine knows nothing of the society: another one could take <c>src/</c> as it is.</summary>
public sealed class EngineTests
{
    private static readonly SiteContent Society = SocietySite.Content;

    // Words the engine may use although a society's own names have them.
    private static readonly string[] Exempt = [Society.Settings.ShortName ?? ""];

    [Fact]
    public void NoTextOfTheEngineNamesTheSocietyItsPeopleOrItsPartners()
    {
        var names = Names().Where(n => !Exempt.Contains(n)).Distinct().ToList();
        Assert.True(names.Count > 20, "Too few names to look for.");

        var found = from file in Sources()
                    let text = File.ReadAllText(file)
                    from name in names
                    where Regex.IsMatch(text, $@"(?<![\p{{L}}\d]){Regex.Escape(name)}(?![\p{{L}}\d])", RegexOptions.IgnoreCase)
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {name}";

        Assert.Equal([], found);
    }

    [Fact]
    public void NoTextOfTheEngineSpeaksOfTheSocietysSubject()
    {
        var subject = new Regex("metasta|oncolog|tumou?r", RegexOptions.IgnoreCase);

        Assert.DoesNotContain(Sources(), file => subject.IsMatch(File.ReadAllText(file)));
    }

    private static IEnumerable<string> Names() =>
    [
        Society.Settings.Name,
        new Uri(Society.Settings.Address.Value).Host,
        .. Given(Society.Settings.ShortName, Society.Settings.Seat, Society.Settings.Email, Society.Settings.Repository),
        .. Society.People.SelectMany(p => new[] { p.Id, p.Name, p.Name.Split(' ')[^1] }),
        .. Society.Partners.SelectMany(p => Given(p.Id, p.Name, p.ShortName, p.Url is null ? null : new Uri(p.Url.Value.Value).Host)),
        .. Society.Awards.SelectMany(a => Given(a.Name, a.NamedFor)),
        .. Society.Awards.SelectMany(a => Given(a.NamedFor).SelectMany(n => n.Split(" and "))),
        .. Society.Recipients.Select(r => r.Name),
    ];

    private static IEnumerable<string> Given(params string?[] texts) => texts.OfType<string>().Where(t => t.Length > 2);

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Join(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".csproj" or ".json" or ".js" or ".razor" or ".html" or ".yml" && !Regex.IsMatch(f, @"[\\/](bin|obj)[\\/]"));
}
