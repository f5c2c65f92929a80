using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>
/// Whoever uses the keyboard sees where they are: on one page of every template, at every stop from the first to the last.
/// </summary>
public sealed class FocusTests(BrowserFixture browser)
{
    private const int MostStops = 400;

    [Fact]
    public Task FocusIsAlwaysSeenOnAPhone() => WalkAsync(Visitor.Phone);

    [Fact]
    public Task FocusIsAlwaysSeenOnALaptop() => WalkAsync(Visitor.Laptop);

    [Fact]
    public Task FocusIsAlwaysSeenOnAPhoneWithTheMenuOpen() => WalkWithOpenMenuAsync(Visitor.Phone, "Menu");

    [Fact]
    public Task FocusIsAlwaysSeenOnALaptopWithASubmenuOpen() => WalkWithOpenMenuAsync(Visitor.Laptop, "Pages under About");

    // Forwards from the open menu to the end of the page, and from the open menu backwards to its beginning.
    private async Task WalkWithOpenMenuAsync(Visitor visitor, string button) =>
        Findings.AssertNone(await browser.LookAsync(browser.Example.Templates, visitor, async (visit, page) =>
        {
            var forwards = await WalkFromAsync(visit, button, "Tab");
            await visit.GoAsync(page);
            return [.. forwards, .. await WalkFromAsync(visit, button, "Shift+Tab")];
        }));

    private static async Task<IReadOnlyList<string>> WalkFromAsync(Visit visit, string button, string key)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await visit.Page.Locator(":popover-open").CountAsync());
        var problems = new List<string>();
        var seen = new HashSet<string>();
        while (seen.Count < MostStops && await visit.ProbeAsync<FocusStop?>("focused") is FocusStop stop && seen.Add(stop.Key))
        {
            problems.AddRange(stop.Problems.Select(p => $"{p}, {key} from the open menu"));
            await visit.Page.Keyboard.PressAsync(key);
        }

        return problems;
    }

    private async Task WalkAsync(Visitor visitor) =>
        Findings.AssertNone(await browser.LookAsync(browser.Example.Templates, visitor, WalkAsync));

    private static async Task<IEnumerable<string>> WalkAsync(Visit visit, SitePage page)
    {
        var reachable = await visit.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, "
                + "select')].filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).length");
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
