using System.Text.Json;
using MRS.Content.Problems;
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
        Assert.Equal(new DateOnly(2027, 1, 5), answer.ShownOn);
    }

    [Fact]
    public void EntryForALaterDayIsShownAsOfThatDay()
    {
        var answer = News("\"published\": \"2027-01-05\"", "2027-01-05");

        Assert.Contains("Second news</h1>", answer.Html, StringComparison.Ordinal);
        Assert.Equal("/news/second/", answer.Address);
    }

    [Theory]
    [InlineData("", "This was taken down on 1 November 2026: no page shows it any more, and its address says that it is gone.")]
    [InlineData(", \"successor\": \"/about/\"",
        "This was taken down on 1 November 2026: no page shows it any more, and its address leads to /about/.")]
    public void EntryThatWasTakenDownSaysSinceWhenAndWhereItLeads(string successor, string message) =>
        Assert.Equal(message, News($"\"published\": \"2026-10-01\", \"retired\": \"2026-11-01\"{successor}").Message);

    [Fact]
    public void PageThatIsLeftOutSaysSoAndIsShown()
    {
        var answer = Render("""{"folder": "pages", "entry": "aims", "data": {"title": "Aims", "excluded": true, "body": "Text."}}""");

        Assert.Equal("This page is left out of the site: readers do not see it. So it would look.", answer.Message);
        Assert.Contains("Aims</h1>", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void NoticesOfTheEntryStandBesideItsPage()
    {
        var answer = News("\"published\": \"2026-10-01\", \"retired\": \"2027-01-31\", \"successor\": \"/about/\"");

        Assert.Contains("<h1", answer.Html, StringComparison.Ordinal);
        Assert.Equal("", answer.Message);
        var notice = Assert.Single(answer.Problems);
        Assert.Equal((Severity.Notice, "Taken down on", "It is taken down on 2027-01-31; its address then leads to /about/."),
            (notice.Severity, notice.Label, notice.Message));
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
            site).Problems);
    }

    [Fact]
    public void WhatIsWrongSpeaksOfLabels()
    {
        var answer = Render("""
            {"folder": "events", "entry": "congress-2031", "data": {"title": "Congress", "kind": "congress", "start": "2031-06-23",
            "startTime": "09:00", "body": "Text."}}
            """);

        Assert.Null(answer.Html);
        Assert.Equal("The page cannot be made yet. What is missing or wrong stands below.", answer.Message);
        Assert.All(answer.Problems, p => Assert.DoesNotMatch("startTime|timeZone", $"{p.Label} {p.Message} {p.Hint}"));
        Assert.Contains(answer.Problems, p => p.Label == "Begins at" && p.Hint.StartsWith("Add “Time zone”: ", StringComparison.Ordinal));
    }

    [Fact]
    public void PicturesThatAreNotSavedYetAreThere()
    {
        const string Person = """
            {"folder": "people", "entry": "person-new", "data": {"name": "Person New", "portrait": "/media/unsaved-1.webp",
            "portraitAlt": "Person New"}, "pictures": ["media/unsaved-1.webp"]}
            """;

        Assert.DoesNotContain(Render(Person).Problems, p => p.Severity == Severity.Error);
        Assert.Contains(Render(Person.Replace("pictures", "others", StringComparison.Ordinal)).Problems, p => p.Severity == Severity.Error);
    }

    [Fact]
    public void OtherPagesThatTheChangeAltersAreNamed()
    {
        var sources = MemorySite.Society().Sources;
        var (options, memory) = (new BuildOptions(MemorySite.Day), new BuildCache());
        var before = SiteBuilder.Build(sources, options, new ProblemLog(), memory);
        using var sent = JsonDocument.Parse("""
            {"file": "site.yml", "data": {"name": "Another Society", "address": "https://www.example.org",
            "description": "A society that exists only as an example for the tests.", "feedAuthority": "example.org",
            "feedSince": "2026-01-15"}}
            """);

        var answer = DraftPage.Render(EntryDraft.Of(sent.RootElement)!, sources, options, memory, before);

        Assert.Equal(10, answer.Others.Named.Count);
        Assert.Equal(before.Pages - 2, answer.Others.Named.Count + answer.Others.More);
    }

    private static DraftAnswer News(string fields, string day = "") =>
        Render("""
            {"folder": "news", "entry": "second", "day": "DAY", "data": {"title": "Second news",
            "description": "Text of a length that search engines show as a whole.", FIELDS, "body": "Text."}}
            """
            .Replace("FIELDS", fields, StringComparison.Ordinal)
            .Replace("DAY", day, StringComparison.Ordinal));

    private static DraftAnswer Render(string sent, MemorySite? site = null)
    {
        using var document = JsonDocument.Parse(sent);
        var draft = EntryDraft.Of(document.RootElement)!;
        return DraftPage.Render(
            draft, (site ?? MemorySite.Small()).Sources, new BuildOptions(draft.Day ?? MemorySite.Day), new BuildCache());
    }
}
