using System.Text.RegularExpressions;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Procedures;

/// <summary>Time alone breaks nothing: what passed once is built on every day of the next two years on which anything changes.</summary>
public sealed partial class EveryDayTests
{
    private static readonly DateOnly First = MemorySite.Day;
    private static readonly DateOnly Last = MemorySite.Day.AddYears(2);

    [Fact]
    public void TheFullSiteIsBuiltOnEveryDayOnWhichAnythingChanges()
    {
        var site = Planned();
        var history = new PublishedHistory(site);
        Assert.Empty(history.Check(First).Problems);

        var days = Changes(site).ToList();
        Assert.True(days.Count > 15, $"Only {days.Count} days.");
        foreach (var day in days)
        {
            history.Publish(day);
        }
    }

    [Fact]
    public void WhatALaterDayBringsIsToldTodayWithTheDayAndTheLine()
    {
        var notices = Planned().Build(new BuildOptions(First)).Notices.Select(n => $"{n.At.File} {n.Code.Id} {n.Message}").ToList();

        foreach (var told in new[]
        {
            @"^data/terms\.yml MRS113 .*2027-01-01",
            @"^data/terms\.yml MRS037 .*2027-01-01",
            @"^data/terms\.yml MRS034 From 2028-07-01 on",
            @"^pages/soon\.md MRS113 .*2027-02-01",
            @"^pages/soon\.md MRS118 From 2027-02-01 on",
            @"^pages/samples\.md MRS114 .*2027-03-01.*/about/",
            @"^news/new-members-2025\.md MRS114 .*2027-04-01",
            @"^acknowledged\.yml MRS091 .*2027-05-01",
            @"^site\.yml MRS119 .*2028-01-31",
        })
        {
            Assert.Contains(notices, n => Regex.IsMatch(n, told, RegexOptions.Singleline));
        }
    }

    // A planned hand-over to someone without words and, after that, to nobody; entries that come and go; an acknowledgement that ends.
    private static MemorySite Planned()
    {
        var site = MemorySite.Full();
        return site
            .Append("data/terms.yml",
                "  - id: \"president-person-four\"\n    person: \"person-four\"\n    role: \"president\"\n    from: \"2027\"\n"
                    + "    until: \"2028-06\"\n")
            .With("pages/soon.md", "---\ntitle: \"About the society\"\npublished: \"2027-02-01\"\n---\n\nSee [the samples](/samples/).\n")
            .With("pages/earlier.md", "---\ntitle: \"Earlier\"\nretired: \"2027-08-01\"\n---\n\nText.\n")
            .Replace("pages/samples.md", "title: ", "retired: \"2027-03-01\"\nsuccessor: \"/about/\"\ntitle: ")
            .Replace("news/new-members-2025.md", "title: ", "retired: \"2027-04-01\"\ntitle: ")
            .Replace("news/example-award-2024.md", "title: ", "retired: \"2027-06-01\"\ntitle: ")
            .Replace("people/person-ichi.md", "name: ", "retired: \"2027-07-01\"\nname: ")
            .Replace("events/congress-2031.md", "title: ", "retired: \"2027-09-01\"\ntitle: ")
            .Replace("acknowledged.yml", "reason: \"Their site has no https.\"",
                "reason: \"Their site has no https.\"\n    until: \"2027-05-01\"")
            .With("site.yml", SecurityExpires().Replace(site["site.yml"], "securityExpires: \"2028-01-31\""));
    }

    // Each day that is written down, and the day after: the first on which a last day is over.
    private static IEnumerable<DateOnly> Changes(MemorySite site) => site.Sources
        .Where(s => !s.Path.StartsWith("media/", StringComparison.Ordinal))
        .SelectMany(s => Day().Matches(site[s.Path]))
        .SelectMany(m => new[]
        {
            new DateOnly(Number(m, 1)!.Value, Number(m, 2) ?? 1, Number(m, 3) ?? 1),
            new DateOnly(Number(m, 1)!.Value, Number(m, 2) ?? 12, 1).AddMonths(Number(m, 3) is null ? 1 : 0)
                .AddDays(Number(m, 3) is int d ? d - 1 : 0),
        })
        .SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) })
        .Where(d => d >= First && d <= Last)
        .Distinct()
        .Order();

    private static int? Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("\"(20[0-9]{2})(?:-([0-9]{2}))?(?:-([0-9]{2}))?\"")]
    private static partial Regex Day();

    [GeneratedRegex("securityExpires: \"[^\"]*\"")]
    private static partial Regex SecurityExpires();
}
