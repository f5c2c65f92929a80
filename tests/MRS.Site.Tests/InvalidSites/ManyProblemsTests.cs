namespace MRS.Site.Tests.InvalidSites;

/// <summary>An editor learns of everything that is wrong at once, in the order of the files.</summary>
public sealed class ManyProblemsTests
{
    [Fact]
    public void ProblemsOfAllStagesComeTogetherAndSorted()
    {
        using var site = TemporarySite.Small();
        site.Write("pages/a-page.md", "---\ntitle: \"A page\"\nordre: 20\n---\n\n[us](/abuot/)\n");
        site.Write("pages/b-page.md", "---\ntitle: \"B page\"\n---\n\n[us](/abuot/)\n<b onclick=x>x</b>\n\n# Heading\n");
        site.Write("data/partners.yml", "partners:\n  - id: \"eca\"\n    name: \"Example\"\n    kind: \"friend\"\n");
        site.Write("pages/notes.txt", "Notes");

        ProblemAssert.Are(
            [
                "data/partners.yml:4:11 MRS025",
                "pages/a-page.md:3:1 MRS012",
                "pages/b-page.md:5:6 MRS055",
                "pages/b-page.md:6:1 MRS051",
                "pages/b-page.md:8:1 MRS060",
                "pages/notes.txt MRS006",
            ],
            site.Build());
    }

    [Fact]
    public void SeveralProblemsOfOneFileComeTogether()
    {
        using var site = TemporarySite.Small();
        site.Write("pages/a-page.md", "---\ntitel: \"A page\"\norder: many\nupdated: 2026-02-30\nshows: \"nothing\"\n---\n");

        ProblemAssert.Are(
            ["pages/a-page.md:2:1 MRS012", "pages/a-page.md:3:8 MRS014", "pages/a-page.md:4:10 MRS022", "pages/a-page.md:5:8 MRS025"],
            site.Build());
    }

    [Fact]
    public void LinkToAPageThatCannotBeReadIsNoSecondProblem()
    {
        using var site = TemporarySite.Small();
        site.Write("pages/a-page.md", "---\ntitle: A: b\n---\n");
        site.Write("pages/b-page.md", "---\ntitle: \"B page\"\n---\n\nSee [it](/a-page/#part).\n");

        ProblemAssert.Are(["pages/a-page.md:2:8 MRS011"], site.Build());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsDoNotMoveThePlaces(string end)
    {
        using var site = TemporarySite.Small();
        site.Write("pages/a-page.md", "\uFEFF---\ntitle: \"A page\"\nordre: 1\n---\n\n| A |\n| --- |\n| 😀 [x](/abuot/) |\n".Replace(
            "\n", end, StringComparison.Ordinal));

        ProblemAssert.Are(["pages/a-page.md:3:1 MRS012"], site.Build());

        site.Replace("pages/a-page.md", "ordre: 1" + end, "");

        ProblemAssert.Are(["pages/a-page.md:7:10 MRS055"], site.Build());
    }
}
