using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>Whoever uses the keyboard sees where they are: on one page of every template, at every stop from the first to the last.</summary>
public sealed class FocusTests(BrowserFixture browser)
{
    private const int MostStops = 400;

    [Fact]
    public Task FocusIsAlwaysSeenOnAPhone() => WalkAsync(Visitor.Phone);

    [Fact]
    public Task FocusIsAlwaysSeenOnALaptop() => WalkAsync(Visitor.Laptop);

    private async Task WalkAsync(Visitor visitor) =>
        Findings.AssertNone(await browser.LookAsync(browser.Example.Templates, visitor, WalkAsync));

    private static async Task<IEnumerable<string>> WalkAsync(Visit visit, SitePage page)
    {
        var reachable = await visit.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select')].filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).length");
        var problems = new List<string>();
        var seen = new HashSet<string>();
        while (seen.Count < MostStops)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.ProbeAsync<FocusStop?>("focused");
            if (stop is null || !seen.Add(stop.Key))
            {
                break;
            }

            problems.AddRange(stop.Problems);
        }

        return seen.Count < reachable ? [.. problems, $"the keyboard reaches {seen.Count} of {reachable} elements"] : problems;
    }
}
