using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The switch for light and dark colours, by keyboard alone.</summary>
public sealed class ColorSwitchTests(BrowserFixture browser)
{
    [Fact]
    public async Task SwitchTurnsColoursDarkAndIsRememberedOnOtherPages()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At("/"));
        var light = await PaperAsync(visit.Page);
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dark colors" });
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "false");

        await visit.Page.TabAndPressAsync(button, "Space");
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        var dark = await PaperAsync(visit.Page);
        Assert.NotEqual(light, dark);

        await visit.Page.ReloadAsync();
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(dark, await PaperAsync(visit.Page));
        await visit.GoAsync(browser.Example.At("/samples/"));
        Assert.Equal(dark, await PaperAsync(visit.Page));

        await visit.Page.TabAndPressAsync(button, "Enter");
        Assert.Equal(light, await PaperAsync(visit.Page));
    }

    [Fact]
    public async Task SwitchIsNotThereWithoutScripts()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone with { HasScripts = false });
        await visit.GoAsync(browser.Example.At("/"));
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dark colors" })).ToHaveCountAsync(0);
    }

    private static Task<string> PaperAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
