using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Probes;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Delivery;

/// <summary>Every page of both sites, visited once by someone who comes for the first time: nothing is in any cache.</summary>
public sealed class FirstVisits(BrowserFixture browser) : IAsyncLifetime
{
    /// <summary>What happened at each page.</summary>
    public IReadOnlyList<FirstVisit> All { get; private set; } = [];

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => All = await Task.WhenAll(browser.Sites.SelectMany(s => s.Pages).Select(VisitAsync));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<FirstVisit> VisitAsync(SitePage page)
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        var heard = new List<string>();
        var requests = new List<string>();
        var policies = new List<string>();
        visit.Page.Console += (_, message) => heard.Add($"console {message.Type}: {message.Text} ({message.Location})");
        visit.Page.PageError += (_, error) => heard.Add($"error: {error}");
        visit.Page.RequestFailed += (_, request) => heard.Add($"failed: {request.Url} {request.Failure}");
        visit.Page.Request += (_, request) => requests.Add(request.Url);
        visit.Page.Response += (_, answer) =>
        {
            if (answer.Url == page.Url.AbsoluteUri)
            {
                policies.AddRange(answer.Headers.Where(h => h.Key == "content-security-policy").Select(h => h.Value));
            }
        };
        await visit.Page.AddInitScriptAsync(Probe.Read("watch-policy"));
        await visit.GoAsync(page);
        await visit.Page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");
        await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        heard.AddRange(await visit.Page.EvaluateAsync<string[]>("() => window.refusedByPolicy"));
        var text = await visit.Page.Locator("body").InnerTextAsync();
        return new FirstVisit(page, requests, policies, [.. heard.Where(h => !IsTheMissingPageItself(h, page))], text);
    }

    // The browser itself says to the console that an address is not there.
    private static bool IsTheMissingPageItself(string heard, SitePage page) =>
        page.Status == 404 && heard.StartsWith("console error: Failed to load resource", StringComparison.Ordinal)
        && heard.Contains(page.Url.AbsoluteUri, StringComparison.Ordinal);
}
