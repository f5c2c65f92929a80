using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>A printed page is a letter: what only serves the screen is gone, and links tell where they lead.</summary>
public sealed class PrintTests(BrowserFixture browser)
{
    // A sheet of A4 between its margins.
    private static readonly Visitor Sheet = new(643);

    [Fact]
    public async Task PrintedPagesLeaveOutMenusAndSayWhereLinksLead()
    {
        var lettered = 0;
        var findings = await browser.LookAsync(browser.Example.Templates, Sheet, async (visit, _) =>
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
            await Expect(visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasNotText = "Send" })).ToHaveCountAsync(0);
            var links = await visit.ProbeAsync<PrintedLink[]>("printed-links");
            Interlocked.Add(ref lettered, links.Length);
            return [.. links.Where(l => !l.After.Contains(l.Address, StringComparison.Ordinal))
                .Select(l => $"the link “{l.Text}” does not say where it leads"),
                .. await visit.ProbeAsync<string[]>("overflow")];
        });
        Findings.AssertNone(findings);
        Assert.True(lettered > 5, "There are no links to other sites to look at.");
    }

    // A fact, and the heading of a table, would else end one sheet and begin the next.
    [Fact]
    public async Task PrintedFactsStayWithTheirLabels() =>
        Findings.AssertNone(await browser.LookAsync(browser.Sites.SelectMany(s => s.Templates), Sheet, async (visit, _) =>
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            return await visit.ProbeAsync<string[]>("parted-facts");
        }));
}
