using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using MRS.Site.BrowserTests.Accessibility;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The pages below <c>/_review/</c> as a reviewer meets them: the present words of the office with some of them changed.</summary>
public sealed class ReviewTests(BrowserFixture browser, ReviewedSite site) : IClassFixture<ReviewedSite>
{
    private const string Vision = "/_review/about/presidents-vision/";
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Fact]
    public async Task WordsAreMarkedAndTheKeyboardLeadsFromChangeToChange()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        var page = visit.Page;
        var wrong = Watch(page);
        await page.GotoAsync(new Uri(site.Address, Vision).AbsoluteUri);

        await Expect(page.Locator("main ins")).ToHaveTextAsync(["very old", "A paragraph at the end."]);
        await Expect(page.Locator("main del")).ToHaveTextAsync(["long-standing"]);
        var status = page.GetByRole(AriaRole.Status);
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#change-1")).ToBeFocusedAsync();
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        await Expect(page.Locator("main ins").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#change-2")).ToBeFocusedAsync();
        await Expect(status).ToHaveTextAsync("Change 2 of 2");
        await page.Keyboard.PressAsync("n");
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        await page.Keyboard.PressAsync("p");
        await Expect(status).ToHaveTextAsync("Change 2 of 2");
        await page.TabAndPressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Previous" }), "Enter");
        await Expect(page.Locator("#change-1")).ToBeFocusedAsync();
        // Single letters can be turned off.
        await page.TabAndPressAsync(page.GetByRole(AriaRole.Checkbox), "Space");
        await page.Keyboard.PressAsync("n");
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        Findings.AssertNone(wrong);
    }

    [Fact]
    public async Task ThePageKeepsItsLayout()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        const string Tops = "() => [...document.querySelectorAll('h1, header.bed, .page-text > p:first-child')].map(e => { const r = "
            + "e.getBoundingClientRect(); return `${e.tagName} ${r.left} ${r.top} ${r.width}`; })";
        await visit.Page.GotoAsync(new Uri(site.Address, "/about/presidents-vision/").AbsoluteUri);
        var plain = await visit.Page.EvaluateAsync<string[]>(Tops);
        await visit.Page.GotoAsync(new Uri(site.Address, Vision).AbsoluteUri);

        Assert.Equal(plain, await visit.Page.EvaluateAsync<string[]>(Tops));
    }

    [Fact]
    public async Task SideBySideShowsBothStatesInTheirOwnWindows()
    {
        await using var visit = await browser.OpenAsync(new Visitor(1600));
        var wrong = Watch(visit.Page);
        await visit.Page.GotoAsync(new Uri(site.Address, Vision).AbsoluteUri);
        await visit.Page.TabAndPressAsync(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Side by side" }), "Enter");

        await Expect(visit.Page.FrameLocator("iframe >> nth=0").Locator("main del")).ToHaveTextAsync(["long-standing"]);
        await Expect(visit.Page.FrameLocator("iframe >> nth=1").Locator("main ins").First).ToHaveTextAsync("very old");
        Findings.AssertNone(wrong);
    }

    // Both states of a page have the same landmarks; each is looked at by itself below.
    [Fact]
    public async Task AxeFindsNothingAroundTheTwoWindows()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop with { IgnoresPolicy = true });
        await visit.Page.GotoAsync(new Uri(site.Address, "/_review/_beside/about/presidents-vision/").AbsoluteUri);
        await visit.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        const string Run = "tags => axe.run({ exclude: ['iframe'] }, { runOnly: { type: 'tag', values: "
            + "tags } }).then(r => [...r.violations, ...r.incomplete].map(v => `${v.id}: ${v.nodes[0].html}`))";

        Findings.AssertNone(await visit.Page.EvaluateAsync<string[]>(Run, Tags));
    }

    [Theory]
    [InlineData("/_review/")]
    [InlineData(Vision)]
    [InlineData("/_review/_before/about/presidents-vision/")]
    [InlineData("/about/presidents-vision/")]
    public async Task AxeFindsNothing(string address)
    {
        foreach (var visitor in (Visitor[])[Visitor.Phone with { IgnoresPolicy = true }, Visitor.Laptop with { IgnoresPolicy = true }])
        {
            foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await using var visit = await browser.OpenAsync(visitor);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                await visit.Page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
                foreach (var frame in visit.Page.Frames)
                {
                    await frame.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
                }

                var report = await visit.ProbeAsync<AxeReport>("axe-run", Tags);
                Findings.AssertNone([.. report.Violations.Select(v => $"{colours} {visitor.Width}: {v}"),
                    .. report.Incompletes.Where(i => !Explanations.All.Any(e => e.Fits(i)))
                        .Select(i => $"{colours} {visitor.Width}: undecided: {i}")]);
            }
        }
    }

    // What a page breaks of its own policy, or complains of.
    private static List<string> Watch(IPage page)
    {
        var wrong = new List<string>();
        page.Console += (_, message) =>
        {
            // The button that is first in the open menu is passed over while a page loads in which something has the focus already, as it
            // is meant to be.
            if (!message.Text.StartsWith("Autofocus processing was blocked", StringComparison.Ordinal))
            {
                wrong.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => wrong.Add(error);
        return wrong;
    }
}
