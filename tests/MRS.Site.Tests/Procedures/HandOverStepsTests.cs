using System.Collections.Concurrent;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Procedures;

/// <summary>
/// A hand-over is any order of single entries, on whatever day it is made: no step is refused, and readers see nothing half-said.
/// </summary>
public sealed class HandOverStepsTests
{
    private const string OfficePage = "about/presidents-vision/index.html";

    private static readonly DateOnly[] Days =
        [new(2026, 11, 23), new(2026, 12, 30), new(2026, 12, 31), new(2027, 1, 1), new(2027, 1, 2), new(2027, 2, 1), new(2027, 12, 31),
            new(2028, 1, 1)];

    // What every history begins with, built once for each day.
    private static readonly ConcurrentDictionary<DateOnly, BuildResult> Begun = [];

    /// <summary>How the old term ends, how the new one begins, and whether there are words.</summary>
    public static TheoryData<string?, string, bool> Plans
    {
        get
        {
            var plans = new TheoryData<string?, string, bool>();
            foreach (var (until, from) in new (string?, string)[]
            {
                (null, "2026-11-23"), (null, "2026-11"), (null, "2027-01-01"), (null, "2027-01"), (null, "2027"),
                ("2026-11-22", "2026-11-23"), ("2026-11", "2026-11"), ("2026", "2026-11"), ("unknown", "2026-11-23"),
                ("2026-12-31", "2027-01-01"), ("2026-12", "2027-01"), ("2026", "2027"), ("2026-12", "2027-01-01"), ("2026", "2027-01-01"),
            })
            {
                plans.Add(until, from, true);
                plans.Add(until, from, false);
            }

            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void EveryStepInEveryOrderPassesOnEveryDay(string? until, string from, bool hasWords)
    {
        foreach (var order in Step.Orders(Steps(until, from, hasWords)))
        {
            foreach (var day in Days)
            {
                var history = new PublishedHistory(MemorySite.Small());
                history.Publish(Begun.GetOrAdd(day, history.Check));
                foreach (var step in order)
                {
                    history.Take(step, day);
                }

                foreach (var later in Days.Where(d => d > day))
                {
                    var site = history.Check(later);
                    Assert.Empty(site.Problems);
                    history.Publish(site);
                }
            }
        }
    }

    [Theory]
    [InlineData("2026-12-31", "Person Two", "Person Three")]
    [InlineData("2027-01-01", "Person Three", "Person Two")]
    public void TheOfficeChangesHandsOnTheDayAndIsToldOfNowhereBefore(string day, string inOffice, string other)
    {
        var site = HandedOver(hasWords: true);
        var result = site.Build(new BuildOptions(DateOnly.ParseExact(day, "yyyy-MM-dd")));

        Assert.Contains($"{inOffice} says", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.DoesNotContain($"{other} says", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.Contains("in office", result.Text($"people/{Id(inOffice)}/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("in office", result.Text($"people/{Id(other)}/index.html"), StringComparison.Ordinal);
        Assert.Equal(inOffice == "Person Three", result.Has("about/past-presidents/person-two/index.html"));
        if (inOffice == "Person Two")
        {
            Assert.All(
                result.Snapshot!.Artifacts.Where(a => a.Path.EndsWith(".html", StringComparison.Ordinal)
                    || (a.Path.EndsWith(".json", StringComparison.Ordinal) && !a.Path.Contains("schema", StringComparison.Ordinal)
                        && !a.Path.Contains("openapi", StringComparison.Ordinal))),
                a => Assert.DoesNotContain("2027", System.Text.Encoding.UTF8.GetString(a.Content.Span), StringComparison.Ordinal));
            Assert.Contains(result.Notices, n => n.Code == ProblemCodes.Waits && n.At.File == "data/terms.yml" && n.At.Line == 14);
        }
    }

    [Fact]
    public void OfficePageStandsWithTheNameUntilWordsCome()
    {
        var result = HandedOver(hasWords: false).Build(new BuildOptions(new DateOnly(2027, 1, 1)));

        Assert.Contains("Person Three", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.Contains("No words by Person Three are published here yet.", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.DoesNotContain("Person Two says", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.Single(result.Of(ProblemCodes.NoCurrentVision));
    }

    [Fact]
    public void OfficePageStandsWhileNobodyIsInOffice()
    {
        var result = MemorySite.Small().Append("data/terms.yml", "    until: \"2026-10\"\n").Build();

        Assert.Contains("Nobody holds the office of President at present.", result.Text(OfficePage), StringComparison.Ordinal);
        Assert.Empty(result.Problems);
        Assert.Single(result.Of(ProblemCodes.OfficeEmpty));
    }

    [Fact]
    public void WordsWaitForTheTermAndTheTermForWords()
    {
        var site = MemorySite.Small().With("people/person-three.md", Person).With("visions/person-three.md", Words);
        var waiting = site.Build();

        Assert.Empty(waiting.Problems);
        Assert.Single(waiting.Of(ProblemCodes.VisionWithoutTerm));
        Assert.All(waiting.Snapshot!.Artifacts,
            a => Assert.DoesNotContain("Person Three says", System.Text.Encoding.UTF8.GetString(a.Content.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void FormerHolderWhoReturnsLeavesNoDeadAddress()
    {
        var history = new PublishedHistory(MemorySite.Small());
        history.Publish(MemorySite.Day);
        var result = history.Take(Step.Append(
            "data/terms.yml", "  - id: \"again\"\n    person: \"person-one\"\n    role: \"president\"\n    from: \"2026-11-23\"\n"),
            MemorySite.Day);

        Assert.Contains(
            "/about/past-presidents/person-one/ /about/presidents-vision/ 302", result.Text("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownPersonIsAnErrorAsEver() =>
        Assert.Single(MemorySite.Small()
            .Append("data/terms.yml", "  - id: \"three\"\n    person: \"person-three\"\n    role: \"president\"\n    from: \"2027\"\n")
            .Build()
            .Of(ProblemCodes.DanglingReference));

    [Fact]
    public void OpenTermWithoutDatesIsNotEndedByOneOfThePast()
    {
        var site = MemorySite.Small().Replace("data/terms.yml", "    from: \"2022-07\"\n", "")
            .Replace("data/terms.yml", "    from: \"2018-06\"\n    until: \"2022-06\"\n", "    from: \"2010\"\n    until: \"2012\"\n");

        Assert.Contains("Person Two says", site.Replace("visions/person-two.md", "I say", "Person Two says").Build().Text(OfficePage),
            StringComparison.Ordinal);
    }

    private const string Person = "---\nname: \"Person Three\"\n---\n";
    private const string Words = "---\ntitle: \"Words of the third\"\nperson: \"person-three\"\n---\n\nPerson Three says: we begin.\n";

    private static MemorySite HandedOver(bool hasWords)
    {
        var site = MemorySite.Small().Replace("visions/person-two.md", "I say", "Person Two says").With("people/person-three.md", Person)
            .Append("data/terms.yml",
                "  - id: \"president-three\"\n    person: \"person-three\"\n    role: \"president\"\n    from: \"2027-01-01\"\n");
        return hasWords ? site.With("visions/person-three.md", Words) : site;
    }

    private static IReadOnlyList<Step> Steps(string? until, string from, bool hasWords)
    {
        var person = Step.Write("people/person-three.md", Person);
        var term = Step.Append("data/terms.yml", "", person) with { Edit = site => AddTerm(site, from) };
        var end = until is null ? null : Step.Append("data/terms.yml", "") with
        {
            Name = "end of the old term",
            Edit = site => site.Replace("data/terms.yml", "    from: \"2022-07\"\n", $"    from: \"2022-07\"\n    until: \"{until}\"\n"),
        };
        var words = hasWords ? Step.Write("visions/person-three.md", Words, person) : null;
        return [.. new[] { person, term, end, words }.OfType<Step>()];
    }

    private static void AddTerm(MemorySite site, string from) =>
        site.Append("data/terms.yml",
            $"  - id: \"president-three\"\n    person: \"person-three\"\n    role: \"president\"\n    from: \"{from}\"\n");

    private static string Id(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
