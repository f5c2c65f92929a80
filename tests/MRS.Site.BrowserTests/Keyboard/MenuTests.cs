using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The skip link and the menu, by keyboard alone.</summary>
public sealed class MenuTests(BrowserFixture browser)
{
    [Fact]
    public async Task SkipLinkIsTheFirstStopAndLeadsPastTheMenu() =>
        Findings.AssertNone(await browser.LookAsync(browser.Sites.SelectMany(s => s.Templates), Visitor.Phone, async (visit, _) =>
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var skip = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
            await Expect(skip).ToBeFocusedAsync();
            await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
            await visit.Page.Keyboard.PressAsync("Enter");
            await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
            return [];
        }));

    [Fact]
    public async Task MenuOnAPhoneOpensIsWalkedAndClosesWithEscape()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At("/meetings/"));
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var button = menu.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true });
        var links = menu.GetByRole(AriaRole.Link);
        await Expect(links).ToHaveCountAsync(0);
        await visit.Page.TabAndPressAsync(button, "Enter");
        await Expect(links).ToHaveTextAsync(["About us", "Mission", "The President’s Words", "Past presidents", "People", "Partners",
            "Meetings", "Awards", "Join", "Kinds of text", "News"]);
        foreach (var link in await links.AllAsync())
        {
            await visit.Page.TabToAsync(link);
        }

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(links).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SubmenuOnALaptopOpensIsWalkedClosesWithEscapeAndLeadsOn()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.GoAsync(browser.Example.At("/"));
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var button = menu.GetByRole(AriaRole.Button, new() { Name = "Pages under About us" });
        var mission = menu.GetByRole(AriaRole.Link, new() { Name = "Mission" });
        await Expect(mission).ToBeHiddenAsync();
        await visit.Page.TabAndPressAsync(button, "Enter");
        await Expect(mission).ToBeVisibleAsync();
        await visit.Page.TabToAsync(mission);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(mission).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(mission).ToBeVisibleAsync();
        await visit.Page.TabAndPressAsync(mission, "Enter");
        await visit.Page.WaitForURLAsync(new Uri(browser.Example.Address, "/about/mission/").AbsoluteUri);
    }

    [Fact]
    public async Task MenuOnAPhoneClosesWhenTheFocusLeavesIt()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At("/meetings/"));
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var links = menu.GetByRole(AriaRole.Link);
        var button = menu.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true });
        await visit.Page.TabAndPressAsync(button, "Enter");
        await Expect(menu.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await visit.Page.TabToAsync(links.Last);
        await Expect(links.First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(links).ToHaveCountAsync(0);
        await Expect(button).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SubmenuOnALaptopClosesWhenTheFocusLeavesIt()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.GoAsync(browser.Example.At("/"));
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var partners = menu.GetByRole(AriaRole.Link, new() { Name = "Partners" });
        await visit.Page.TabAndPressAsync(menu.GetByRole(AriaRole.Button, new() { Name = "Pages under About us" }), "Enter");
        await visit.Page.TabToAsync(partners);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Meetings" })).ToBeFocusedAsync();
        await Expect(partners).ToBeHiddenAsync();
    }

    [Fact]
    public async Task ButtonOpensAndClosesItsSubmenuWithTheMouse()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.GoAsync(browser.Example.At("/"));
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        var button = menu.GetByRole(AriaRole.Button, new() { Name = "Pages under About us" });
        var mission = menu.GetByRole(AriaRole.Link, new() { Name = "Mission" });
        await button.ClickAsync();
        await Expect(mission).ToBeVisibleAsync();
        await mission.FocusAsync();
        await button.ClickAsync();
        await Expect(mission).ToBeHiddenAsync();
    }

    // An older browser: it knows none of the properties that put the submenu under its button.
    [Fact]
    public async Task SubmenuStandsUnderTheHeaderAlsoWhereItCannotBeAnchored()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.Page.RouteAsync("**/*.css", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new()
            {
                Response = answer,
                Body = (await answer.TextAsync()).Replace("position-area", "position-unknown", StringComparison.Ordinal),
            });
        });
        await visit.GoAsync(browser.Example.At("/"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pages under About us" }).ClickAsync();
        var header = (await visit.Page.Locator(".site-header").BoundingBoxAsync())!;
        var submenu = (await visit.Page.Locator(".submenu:popover-open").BoundingBoxAsync())!;
        Assert.InRange(submenu.Y, header.Y + header.Height - 1, header.Y + header.Height + 48);
        Assert.InRange(submenu.X, 0, Visitor.Laptop.Width / 2);
    }

    [Fact]
    public async Task EntriesOfTwoLinesAreToldFromTheNext()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At("/"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        Findings.AssertNone(await visit.ProbeAsync<string[]>("entries"));
    }
}
