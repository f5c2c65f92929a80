using MRS.Content.Problems;
using MRS.Site.Tests.Artifacts;
using MRS.Site.Tests.Publishing;

namespace MRS.Site.Tests.Procedures;

/// <summary>
/// Every procedure of the handbook, as single entries in every order that someone can choose: each is checked strictly, and each passes.
/// </summary>
public sealed class HandbookProceduresTests
{
    private static readonly DateOnly Day = MemorySite.Day;

    private static readonly Step NewPage = Step.Write("pages/new-aims.md", "---\ntitle: \"New aims\"\n---\n\nWe aim anew.\n");

    public static TheoryData<string> Names => [.. Procedures.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, IReadOnlyList<Step>> Procedures { get; } = new(StringComparer.Ordinal)
    {
        ["change a page"] = [Step.Replace("pages/about/index.md", "To be small.", "To stay small.")],
        ["add a meeting"] =
            [Step.Write("events/congress-2028.md", "---\ntitle: \"Congress 2028\"\nkind: \"congress\"\nstart: \"2028-06\"\n---\n")],
        ["move a meeting"] = [Step.Replace("events/congress-2030.md", "start: \"2030-06-23\"", "start: \"2030-06-24\"\nrevision: 1")],
        ["take down a page"] = [Retire("pages/aims.md")],
        ["take down a page in favour of another"] =
            [NewPage, Retire("pages/aims.md", "/new-aims/", NewPage), MendLink(NewPage), MendMenu(NewPage)],
        ["take down a page in favour of another site"] = [Retire("pages/aims.md", "https://elsewhere.example.org/aims")],
        ["redirect a page, then delete it"] = Deleted(),
        ["leave a page out"] = [Step.Replace("pages/aims.md", "title: \"Aims\"", "title: \"Aims\"\nexcluded: true")],
        ["take down a person"] = [Retire("people/person-one.md")],
        ["take down a meeting"] = [Retire("events/congress-2030.md")],
        ["take down all news"] = [Retire("news/first-news.md")],
        ["announce news ahead"] = [Step.Write("news/later.md", News("2027-01-05")),
            Step.Replace("pages/about/index.md", "To be small.", "To be small. See [what comes](/news/later/).") with { After = [] }],
        ["a page for later"] = [Step.Write("pages/later.md", "---\ntitle: \"Later\"\npublished: \"2027-01-05\"\n---\n\nText.\n")],
        ["add a partner"] =
            [Step.Append("data/partners.yml", "  - id: \"another\"\n    name: \"Another Association\"\n    kind: \"advocacy\"\n")],
        ["give up the last partner"] = LastPartner(),
        ["move a page"] = [Step.Write("pages/goals.md", "---\ntitle: \"Goals\"\nredirectFrom:\n  - \"/aims/\"\n---\n\nText.\n") with
        {
            Edit = site => site.Rename("pages/aims.md", "pages/goals.md")
                .Replace("pages/goals.md", "redirectFrom:\n", "redirectFrom:\n  - \"/aims/\"\n"),
        }],
        ["put a page into the menu"] = [NewPage, Step.Append("navigation.yml", "  - to: \"/new-aims/\"\n", NewPage)],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryStepInEveryOrderPasses(string name)
    {
        foreach (var order in Step.Orders(Procedures[name]).Where(o => name != "announce news ahead" || o[0].Name == "news/later.md"))
        {
            var history = new PublishedHistory(Site());
            history.Publish(Day);
            foreach (var step in order)
            {
                history.Take(step, Day);
            }

            foreach (var later in new[] { Day.AddDays(1), new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 5), new DateOnly(2028, 11, 23) })
            {
                Assert.Empty(history.Check(later).Problems);
                history.Publish(later);
            }
        }
    }

    [Fact]
    public void DeletedFileIsToldWithTwoMendsThatBothWork()
    {
        var history = new PublishedHistory(Site());
        history.Publish(Day);
        var text = history.Site["pages/aims.md"];
        history.Site.Without("pages/aims.md");

        var problems = history.Check(Day).Problems.Where(p => p.Code == ProblemCodes.AddressVanished).ToList();
        Assert.Equal(2, problems.Count);
        Assert.Contains("If the file pages/aims.md was deleted, put it back and add to its fields: retired: \"2026-11-23\"",
            problems[0].Hint, StringComparison.Ordinal);

        history.Site.Append("data/redirects.yml", string.Concat(problems.Select(p => PreviousBuildFiles.LineToPaste(p) + "\n")));
        Assert.Empty(history.Check(Day).Problems);
        history.Site.With("data/redirects.yml", Site()["data/redirects.yml"])
            .With("pages/aims.md", text.Replace("title: \"Aims\"", "title: \"Aims\"\nretired: \"2026-11-23\"", StringComparison.Ordinal));
        Assert.Empty(history.Check(Day).Problems);
    }

    [Fact]
    public void LineToPasteSaysWhereItBelongsInAFileWithoutRedirects()
    {
        var history = new PublishedHistory(Site().Without("data/redirects.yml"));
        history.Publish(Day);
        history.Site.Without("pages/aims.md");
        var problems = history.Check(Day).Problems.Where(p => p.Code == ProblemCodes.AddressVanished).ToList();

        Assert.All(problems, p => Assert.Contains("begin with the line \"redirects:\"", p.Hint, StringComparison.Ordinal));
        history.Site.With(
            "data/redirects.yml", "redirects:\n" + string.Concat(problems.Select(p => PreviousBuildFiles.LineToPaste(p) + "\n")));
        Assert.Empty(history.Check(Day).Problems);
    }

    [Fact]
    public void RetiredPageAnswersWithItsSuccessorAndIsNamedNowhere()
    {
        var history = new PublishedHistory(Site());
        history.Publish(Day);
        history.Take(NewPage, Day);
        var result = history.Take(Retire("pages/aims.md", "/new-aims/", NewPage), Day);

        Assert.Equal("301", HostRules.Of(result).Netlify["/aims/"].Status);
        Assert.Equal("/new-aims/", HostRules.Of(result).Netlify["/old-aims/"].To);
        Assert.DoesNotContain("/aims/\"", result.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.False(result.Has("aims/index.html"));
        Assert.DoesNotContain("href=\"/aims/\"", result.Text("index.html").Replace("See <a href=\"/aims/\">", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Equal("2026-11-23", result.Json("api/v1/page/aims.json")["retired"]!.GetValue<string>());
        Assert.Equal("/new-aims/", result.Json("api/v1/page/aims.json")["successor"]!.GetValue<string>());
        Assert.Contains("Write /new-aims/.", Assert.Single(result.Of(ProblemCodes.LinkMoved), p => p.At.File == "pages/index.md").Hint,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RetiredPageWithoutSuccessorIsGone()
    {
        var history = new PublishedHistory(Site());
        history.Publish(Day);

        Assert.Equal("410", HostRules.Of(history.Take(Retire("pages/aims.md"), Day)).Netlify["/aims/"].Status);
    }

    [Fact]
    public void RetiredPersonKeepsTheirNameWithoutALink()
    {
        var result = new PublishedHistory(Site().Replace("people/person-one.md", "name: ", "retired: \"2026-11-01\"\nname: ")).Publish(Day);

        Assert.Contains("Person One", result.Text("about/past-presidents/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/people/person-one/", result.Text("about/past-presidents/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Person One", result.Text("people/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23", "CANCELLED", "SEQUENCE:1")]
    [InlineData("2030-12-01", "CONFIRMED", "SEQUENCE:0")]
    public void RetiredMeetingIsCancelledInCalendarsUnlessItWasOver(string retired, string status, string sequence)
    {
        var day = DateOnly.ParseExact(retired, "yyyy-MM-dd");
        var history = new PublishedHistory(Site());
        history.Publish(day);
        var result = history.Take(Retire("events/congress-2030.md") with
        {
            Edit = site => site.Replace("events/congress-2030.md", "title: ", $"retired: \"{retired}\"\ntitle: "),
        },
            day);
        var calendar = result.Text("meetings/calendar.ics");

        Assert.Contains($"STATUS:{status}", calendar, StringComparison.Ordinal);
        Assert.Contains(sequence, calendar, StringComparison.Ordinal);
        Assert.False(result.Has("meetings/congress-2030/index.html"));
    }

    private static MemorySite Site() => MemorySite.Small()
        .With("pages/aims.md", "---\ntitle: \"Aims\"\nredirectFrom:\n  - \"/old-aims/\"\n---\n\nText.\n")
        .Append("pages/index.md", "\nSee [our aims](/aims/).\n")
        .Append("navigation.yml", "  - to: \"/aims/\"\n");

    private static Step Retire(string file, string? successor = null, params IReadOnlyList<Step> after) => new($"take down {file}", site =>
    {
        var field = file.StartsWith("people/", StringComparison.Ordinal) ? "name: " : "title: ";
        site.Replace(file, field, $"retired: \"2026-11-23\"\n{(successor is null ? "" : $"successor: \"{successor}\"\n")}{field}");
    })
    { After = after };

    private static Step MendLink(Step after) => Step.Replace("pages/index.md", "(/aims/)", "(/new-aims/)", after);

    private static Step MendMenu(Step after) => Step.Replace("navigation.yml", "\"/aims/\"", "\"/new-aims/\"", after);

    private static IReadOnlyList<Step> Deleted()
    {
        var redirect = Step.Append("data/redirects.yml",
            "  - id: \"aims\"\n    from: \"/aims/\"\n    to: \"/about/\"\n  - id: \"older-aims\"\n    from: \"/old-aims/\"\n"
                + "    to: \"/about/\"\n");
        return [redirect, new Step("delete pages/aims.md", site => site.Without("pages/aims.md")) { After = [redirect] }];
    }

    private static IReadOnlyList<Step> LastPartner()
    {
        var meeting = Step.Replace("events/congress-2030.md", "partners:\n  - \"eca\"\n", "");
        return [meeting, Step.Write("data/partners.yml", "partners: []\n", meeting)];
    }

    private static string News(string day) => "---\ntitle: \"Later\"\n"
        + $"description: \"Text of a length that search engines show as a whole.\"\npublished: \"{day}\"\n---\n\nText.\n";
}
