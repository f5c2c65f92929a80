using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The search, by keyboard alone and under the strict policy.</summary>
public sealed class SearchTests(BrowserFixture browser)
{
    // A word of the society's vision.
    private const string Word = "slumbering";

    [Fact]
    public async Task SearchFindsAWordOfTheVisionAndLeadsThere()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        var page = visit.Page;
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add(message.Text);
        page.PageError += (_, error) => heard.Add(error);
        await page.AddInitScriptAsync(Probes.Probe.Read("watch-policy"));
        await visit.GoAsync(browser.Society.At("/search/"));
        await page.TabToAsync(page.GetByRole(AriaRole.Searchbox));
        await page.Keyboard.TypeAsync(Word);
        await page.Keyboard.PressAsync("Enter");

        var found =
            page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByText(Word, new() { Exact = false }) })
                .GetByRole(AriaRole.Link).First;
        await Expect(found).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(Word);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.refusedByPolicy"));
        await page.TabAndPressAsync(found, "Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(Word, new() { IgnoreCase = true });
        Assert.DoesNotContain("/search/", page.Url, StringComparison.Ordinal);
        Assert.Empty(heard);
    }
}
