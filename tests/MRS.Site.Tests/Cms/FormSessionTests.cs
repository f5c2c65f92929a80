using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Editing;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Site.Tests.WholeSite;
using NodaTime;

namespace MRS.Site.Tests.Cms;

/// <summary>
/// With the facts of a published build alone, and without its tools and its pictures, the engine of the form makes the pages of that build.
/// </summary>
public sealed partial class FormSessionTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 12, 0);

    [Theory]
    [InlineData(PublishedSite.Society)]
    [InlineData(PublishedSite.Example)]
    public void EveryPageIsThatOfTheBuild(string name)
    {
        var site = PublishedSite.Of(name);
        var made = Opened(site).Published();
        Assert.Empty(made.Problems.Except(site.Result.Problems));
        site.EveryPage(site.AllPages.Where(p => !p.StartsWith(CmsFiles.Folder, StringComparison.Ordinal)), path =>
        {
            Assert.True(made.Snapshot!.TryGet(path, out var page));
            Assert.Equal(Html(site.Result.Snapshot!, path), Share().Replace(Encoding.UTF8.GetString(page.Content.Span), ""));
        });
    }

    [Fact]
    public void FactsHoldNothingOfWhatIsNotPublished()
    {
        var facts = Facts(PublishedSite.Of(PublishedSite.Example));

        Assert.DoesNotContain("not-yet-2031", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Person ", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryIsAnsweredWithItsPageAndAnotherFileOfTheContentIsTakenOver()
    {
        var site = PublishedSite.Of(PublishedSite.Society);
        var session = Opened(site);

        var answer = Encoding.UTF8.GetString(session.Answer(
            """{"folder": "pages", "entry": "new", "data": {"title": "Words of no one", "description": "Six le", "body": "Text."}}"""));
        using var read = JsonDocument.Parse(answer);

        Assert.Contains("Words of no one</h1>", read.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal("/new/", read.RootElement.GetProperty("address").GetString());
        var problem = Assert.Single(read.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(("warning", "Description"), (problem.GetProperty("severity").GetString(), problem.GetProperty("label").GetString()));
    }

    private static FormSession Opened(PublishedSite site)
    {
        var session = new FormSession(Facts(site), Now);
        var sources = ContentFolder.Read(ContentOf(site), new ProblemLog());
        using var bytes = new MemoryStream();
        var index = new List<Dictionary<string, object>>();
        foreach (var source in sources)
        {
            var entry = new Dictionary<string, object>
            {
                ["path"] = source.Path,
                ["id"] = GitBlob.IdOf(source.Bytes.Span),
                ["length"] = source.Length,
            };
            if (!source.Path.StartsWith("media/", StringComparison.Ordinal))
            {
                entry["start"] = bytes.Length;
                bytes.Write(source.Bytes.Span);
            }

            index.Add(entry);
        }

        session.Take(JsonSerializer.Serialize(index), bytes.ToArray());
        return session;
    }

    private static string ContentOf(PublishedSite site) =>
        site.Name == PublishedSite.Society ? Repository.Society : Path.Join(Repository.Fixtures, "sites", "full");

    private static string Facts(PublishedSite site) => Encoding.UTF8.GetString(
        site.Result.Snapshot!.TryGet(FormFacts.Path, out var facts) ? facts.Content.Span : throw new FileNotFoundException(FormFacts.Path));

    private static string Html(Snapshot site, string path) =>
        Share().Replace(Encoding.UTF8.GetString(site.TryGet(path, out var page) ? page.Content.Span : []), "");

    // The name of a share image is the hash of what is drawn, and nothing is drawn here.
    [GeneratedRegex("/assets/share/[0-9a-f]{16}\\.png")]
    private static partial Regex Share();
}
