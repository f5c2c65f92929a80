using System.Text.Json;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Editing;

namespace MRS.Site.Tests.Cms;

/// <summary>What the pane beside the form says of an entry that no page shows, and of one that is fine but for a notice.</summary>
public sealed class DraftPageTests
{
    [Fact]
    public void EntryForALaterDaySaysFromWhenReadersSeeIt()
    {
        var answer = News("\"published\": \"2027-01-05\"");

        Assert.Equal("", answer.Html);
        Assert.Equal("Readers see this from 5 January 2027 on. It then comes by itself; until then no page shows it.", answer.Message);
        Assert.Empty(answer.Notices);
    }

    [Theory]
    [InlineData("", "This was taken down on 1 November 2026: no page shows it any more, and its address says that it is gone.")]
    [InlineData(", \"successor\": \"/about/\"",
        "This was taken down on 1 November 2026: no page shows it any more, and its address leads to /about/.")]
    public void EntryThatWasTakenDownSaysSinceWhenAndWhereItLeads(string successor, string message) =>
        Assert.Equal(message, News($"\"published\": \"2026-10-01\", \"retired\": \"2026-11-01\"{successor}").Message);

    [Fact]
    public void PageThatIsLeftOutSaysSo() => Assert.Equal(
        "This page is left out of the site: readers do not see it.",
        Render("""{"folder": "pages", "entry": "aims", "data": {"title": "Aims", "excluded": true, "body": "Text."}}""").Message);

    [Fact]
    public void NoticesOfTheEntryStandBesideItsPage()
    {
        var answer = News("\"published\": \"2026-10-01\", \"retired\": \"2027-01-31\", \"successor\": \"/about/\"");

        Assert.Contains("<h1", answer.Html, StringComparison.Ordinal);
        Assert.Equal("", answer.Message);
        Assert.Equal(["It is taken down on 2027-01-31; its address then leads to /about/."], answer.Notices);
    }

    [Fact]
    public void NoticesOfOtherEntriesAreNotTold()
    {
        var site = MemorySite.Small().With("news/later.md",
            "---\ntitle: \"Later\"\ndescription: \"Text of a length that search engines show as a whole.\"\npublished: \"2027-01-05\"\n"
                + "---\n\nText.\n");

        Assert.NotEmpty(site.Build().Notices);
        Assert.Empty(Render("""{"folder": "pages", "entry": "aims", "data": """
            + """{"title": "Aims", "description": "Text of a length that search engines show as a whole.", "body": "Text."}}""",
            site).Notices);
    }

    private static DraftAnswer News(string fields) =>
        Render("""{"folder": "news", "entry": "second", "data": {"title": "Second news", "description": "Text of a length that search """
            + """engines show as a whole.", FIELDS, "body": "Text."}}"""
            .Replace("FIELDS", fields, StringComparison.Ordinal));

    private static DraftAnswer Render(string sent, MemorySite? site = null)
    {
        using var document = JsonDocument.Parse(sent);
        return DraftPage.Render(EntryDraft.Of(document.RootElement)!, (site ?? MemorySite.Small()).Sources,
            new BuildOptions(MemorySite.Day), new BuildCache());
    }
}
