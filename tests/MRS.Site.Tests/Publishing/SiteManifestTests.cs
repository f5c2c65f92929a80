using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MRS.Engine;
using MRS.Engine.Outputs.Publishing;

namespace MRS.Site.Tests.Publishing;

/// <summary>The manifest names everything that lasts, where it comes from and what stands behind it.</summary>
public sealed class SiteManifestTests
{
    private static readonly Lazy<BuildResult> Full = new(() => MemorySite.Full().Build());

    [Fact]
    public void EveryPageIsInItWithItsSourceAndHash()
    {
        var names = Names(Full.Value, "page");
        var pages = Full.Value.Snapshot!.Artifacts.Where(a => PageText.IsForReaders(a.Path) && a.Path != "404.html").ToList();

        Assert.Equal(pages.Select(p => "/" + p.Path[..^"index.html".Length]).Order(StringComparer.Ordinal),
            names.Keys.Order(StringComparer.Ordinal));
        Assert.All(pages, p => Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(p.Content.Span)), (string?)names["/" + p.Path[..^"index.html".Length]]["hash"]));
        Assert.Equal("events/congress-2031.md", (string?)names["/meetings/congress-2031/"]["source"]);
        Assert.All(names.Values, n => Assert.False(string.IsNullOrEmpty((string?)n["source"])));
    }

    [Theory]
    [InlineData("redirect", "/tables.html", "data/redirects.yml")]
    [InlineData("media", "/media/square.png", "media/square.png")]
    [InlineData("api", "/api/v1/partner.json", "data/partners.yml")]
    [InlineData("api", "/api/v1/schema/event.json", "")]
    public void OtherLastingNamesAreInIt(string kind, string name, string source)
    {
        var entry = Names(Full.Value, kind)[name];

        Assert.Equal(source, (string?)entry["source"]);
        Assert.Equal(64, ((string?)entry["hash"])!.Length);
    }

    [Theory]
    [InlineData("feed", "/news/atom.xml", "pages/news.md")]
    [InlineData("feed", "/meetings/calendar.ics", "pages/meetings.md")]
    [InlineData("feed-id", "tag:example.org,2026-01-15:news/example-award-2024", "news/example-award-2024.md")]
    [InlineData("calendar-uid", "event-congress-2031@example.org", "events/congress-2031.md")]
    public void FeedsCalendarsAndTheirIdsAreInIt(string kind, string name, string source) =>
        Assert.Equal(source, (string?)Names(Full.Value, kind)[name]["source"]);

    [Fact]
    public void HashChangesWithThePageAloneThatChanged()
    {
        var changed = MemorySite.Full().Append("pages/samples.md", "\nOne more line.\n").Build();
        var (before, after) = (Names(Full.Value, "page"), Names(changed, "page"));

        Assert.Equal(["/samples/"], before.Keys.Where(k => (string?)before[k]["hash"] != (string?)after[k]["hash"]));
    }

    [Fact]
    public void ItReadsBackAsItWasWritten()
    {
        var read = SiteManifest.Read(Full.Value.Text(SiteManifest.Path))!;

        Assert.Equal(Full.Value.Json(SiteManifest.Path)["names"]!.AsArray().Count, read.Names.Count);
        Assert.Equal(1, read.Events.Single(e => e.Id == "congress-2031").Revision);
        Assert.Equal("2031-06-23 09:00 to 2031-06-25 17:30 Europe/London", read.Events.Single(e => e.Id == "congress-2031").When);
    }

    private static Dictionary<string, JsonNode> Names(BuildResult result, string kind) =>
        result.Json(SiteManifest.Path)["names"]!.AsArray().Where(n => (string?)n!["kind"] == kind)
            .ToDictionary(n => (string)n!["name"]!, n => n!);
}
