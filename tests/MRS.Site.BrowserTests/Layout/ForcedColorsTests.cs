using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>Where the reader's system picks the colours, pages keep their order without grounds and seeds.</summary>
public sealed class ForcedColorsTests(BrowserFixture browser)
{
    [Fact]
    public async Task SeedsGoAndLinesStandWhereTheyParted() =>
        Findings.AssertNone(await browser.LookAsync(browser.Sites.SelectMany(s => s.Templates), Visitor.Laptop, async (visit, _) =>
        {
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            return await visit.ProbeAsync<string[]>("forced-colors");
        }));
}
