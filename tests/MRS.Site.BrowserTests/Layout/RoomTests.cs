using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>
/// Nothing is lost and nothing scrolls sideways: in a narrow window, with a reader's own spacing, zoomed, or with larger letters.
/// </summary>
public sealed class RoomTests(BrowserFixture browser)
{
    private IEnumerable<SitePage> Pages => browser.Sites.SelectMany(s => s.Pages);

    [Fact]
    public async Task EveryPageFits320PixelsAlsoWithTheReadersOwnSpacing() =>
        Findings.AssertNone(await browser.LookAsync(Pages, Visitor.Phone, async (visit, _) =>
        {
            var plain = await visit.ProbeAsync<string[]>("overflow");
            await visit.ProbeAsync<object?>("space-text");
            var spaced = await visit.ProbeAsync<string[]>("overflow");
            return [.. plain, .. spaced.Except(plain).Select(f => $"with wider spacing: {f}")];
        }));

    [Fact]
    public async Task EveryPageFitsAtTwiceItsSize() =>
        Findings.AssertNone(await browser.LookAsync(Pages, Visitor.Zoomed, async (visit, _) =>
        {
            var zoomed = await visit.ProbeAsync<string[]>("overflow");
            await visit.Page.SetViewportSizeAsync(Visitor.Laptop.Width, Visitor.Laptop.Height);
            await visit.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
            var larger = await visit.ProbeAsync<string[]>("overflow");
            return [.. zoomed, .. larger.Except(zoomed).Select(f => $"with letters twice as large: {f}")];
        }));
}
