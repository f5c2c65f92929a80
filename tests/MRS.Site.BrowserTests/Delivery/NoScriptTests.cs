using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Delivery;

/// <summary>Scripts are an extra: what a page says, it says without them.</summary>
[Collection(nameof(FirstVisitCollection))]
public sealed class NoScriptTests(BrowserFixture browser, FirstVisits visits)
{
    private static readonly Visitor Scriptless = Visitor.Laptop with { HasScripts = false };

    // Their scripts add to the page: results, and names of pages whose addresses are near.
    private static readonly string[] MayGainText = ["search", SitePage.NotFound];

    [Fact]
    public async Task EveryPageSaysTheSameWithoutScripts()
    {
        var texts = visits.All.ToDictionary(v => v.Page, v => Lines(v.Text));
        Findings.AssertNone(await browser.LookAsync(texts.Keys, Scriptless, async (visit, page) =>
        {
            var with = texts[page];
            var without = Lines(await visit.Page.Locator("body").InnerTextAsync());
            var lost =
                with.Except(without).Where(_ => !MayGainText.Contains(page.Template)).Select(line => $"without scripts is missing: {line}");
            return [.. lost, .. without.Except(with).Select(line => $"only without scripts: {line}"),
                .. without.Length > 5 ? (string[])[] : ["says next to nothing"]];
        }));
    }

    [Fact]
    public async Task MenuOpensAndLeadsOnWithoutScripts()
    {
        foreach (var site in browser.Sites)
        {
            await using var visit = await browser.OpenAsync(Visitor.Phone with { HasScripts = false });
            await visit.GoAsync(site.At("/"));
            var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
            var meetings = menu.GetByRole(AriaRole.Link, new() { Name = "Meetings" }).First;
            await Assertions.Expect(meetings).ToBeHiddenAsync();
            await menu.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
            await Assertions.Expect(meetings).ToBeVisibleAsync();
            await meetings.ClickAsync();
            await visit.Page.WaitForURLAsync(new Uri(site.Address, "/meetings/").AbsoluteUri);
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
