using System.Collections.Concurrent;
using System.Diagnostics;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>axe on every page of both sites, in light, dark and forced colours, on a phone and on a laptop.</summary>
public sealed class AxeTests(BrowserFixture browser)
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly (string Name, PageEmulateMediaOptions Media)[] Colours =
    [
        ("light", new() { ColorScheme = ColorScheme.Light }),
        ("dark", new() { ColorScheme = ColorScheme.Dark }),
        ("forced colours", new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active }),
    ];

    private readonly ConcurrentDictionary<Explanation, bool> used = [];

    [Fact]
    public async Task AxeFindsNothingOnAnyPageInAnyColours()
    {
        var start = Stopwatch.GetTimestamp();
        var pages = browser.Sites.SelectMany(s => s.Pages).ToList();
        Visitor[] visitors = [Visitor.Phone with { IgnoresPolicy = true }, Visitor.Laptop with { IgnoresPolicy = true }];
        var findings = await Task.WhenAll(visitors.Select(v => browser.LookAsync(pages, v, RunAsync)));
        TestReport.Write("axe",
            $"axe: {pages.Count} pages × {Colours.Length} colours × {visitors.Length} widths in "
                + $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        var stale = Explanations.All.Where(e => !used.ContainsKey(e)).Select(e => $"Nothing is explained any more by {e}");
        Findings.AssertNone([.. findings.SelectMany(f => f), .. stale]);
    }

    private async Task<IEnumerable<string>> RunAsync(Visit visit, SitePage page)
    {
        await visit.Page.EvaluateAsync(Script);
        var findings = new List<string>();
        foreach (var (name, media) in Colours)
        {
            await visit.Page.EmulateMediaAsync(media);
            var report = await visit.ProbeAsync<AxeReport>("axe-run", Tags);
            findings.AddRange(report.Violations.Select(v => $"{name}: {v}"));
            findings.AddRange(report.Incompletes.Where(i => !IsExplained(i)).Select(i => $"{name}: undecided: {i}"));
        }

        return findings;
    }

    private bool IsExplained(AxeFinding finding)
    {
        var explanation = Explanations.All.FirstOrDefault(e => e.Fits(finding));
        return explanation is not null && (used[explanation] = true);
    }
}
