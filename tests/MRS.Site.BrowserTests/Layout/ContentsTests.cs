using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>The contents of a page: folded on a phone, open where there is room, and never between a reader and the text.</summary>
public sealed class ContentsTests(BrowserFixture browser)
{
    private const string Page = "/samples/";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ContentsAreFoldedOnAPhoneAndOpenByKeyboard(bool hasScripts)
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone with { HasScripts = hasScripts });
        await visit.GoAsync(browser.Example.At(Page));
        var contents = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        var first = contents.GetByRole(AriaRole.Link).First;
        await Expect(first).ToBeHiddenAsync();
        await contents.Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(first).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(first).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1280)]
    [InlineData(3440)]
    public async Task ContentsAreOpenWhereThereIsRoom(int width)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(width));
        await visit.GoAsync(browser.Example.At(Page));
        var contents = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "On this page" });
        await Expect(contents.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await Expect(contents.Locator("summary")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task ContentsAreHeardAfterTheTextAndDatesAfterEverything() =>
        Findings.AssertNone(await browser.LookAsync(
            browser.Sites.SelectMany(s => s.Pages), Visitor.Laptop, async (visit, _) => await visit.ProbeAsync<string[]>("heard-early")));

    [Fact]
    public async Task OnAPhoneTheKeyboardGoesDownThePage()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At(Page));
        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Breadcrumbs" }).GetByRole(AriaRole.Link).Last.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator(".contents summary")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator(".page-text a").First).ToBeFocusedAsync();
    }
}
