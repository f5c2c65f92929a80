using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>Everything to press is large enough for a shaking hand.</summary>
public sealed class TargetTests(BrowserFixture browser)
{
    private IEnumerable<SitePage> Pages => browser.Sites.SelectMany(s => s.Pages);

    [Fact]
    public async Task TargetsOnAPhoneAreLargeEnoughAlsoInTheMenu() =>
        Findings.AssertNone(await browser.LookAsync(Pages, Visitor.Phone, async (visit, _) =>
        {
            var closed = await visit.ProbeAsync<string[]>("targets");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
            var open = await visit.ProbeAsync<string[]>("targets");
            return closed.Union(open);
        }));

    [Fact]
    public async Task TargetsOnALaptopAreLargeEnough() =>
        Findings.AssertNone(await browser.LookAsync(
            Pages, Visitor.Laptop, async (visit, _) => await visit.ProbeAsync<string[]>("targets")));
}
