using System.Collections.Concurrent;
using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace MRS.Site.BrowserTests.Browsers;

/// <summary>One browser and the two sites for all tests. A few pages are open at a time, whoever opens them.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly int PagesAtATime = Math.Clamp(Environment.ProcessorCount, 2, 4);

    // A hang guard, not a measure: small machines that do several things at once are slow.
    internal const int PatienceInMilliseconds = 120_000;

    private static readonly DateOnly Day = new(2026, 11, 23);

    // The browser must say and ask nothing of its own.
    private static readonly string[] Quiet =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-domain-reliability",
        "--disable-extensions", "--disable-sync", "--no-first-run", "--no-pings", "--disable-dev-shm-usage", "--disable-gpu",
    ];

    private readonly SemaphoreSlim places;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Nothing is open yet.</summary>
    public BrowserFixture() => places = new(PagesAtATime);

    private BrowserFixture(BrowserFixture open, ServedSite site)
    {
        (places, browser) = (open.places, open.browser);
        (Society, Example, Sites) = (site, open.Example, [site]);
    }

    /// <summary>The invented society.</summary>
    public ServedSite Society { get; private set; } = null!;

    /// <summary>The fixture in which every kind of record and every field occurs.</summary>
    public ServedSite Example { get; private set; } = null!;

    /// <summary>Both.</summary>
    public IReadOnlyList<ServedSite> Sites { get; private set; } = [];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        playwright = await Playwright.CreateAsync();
        var program = ChromiumInstaller.FindOrInstall(playwright.Chromium.ExecutablePath);
        string[] args = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox", .. Quiet] : Quiet;
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = args });
        Society = await ServedSite.StartAsync("society", Tests.Repository.Society, Day);
        Example = await ServedSite.StartAsync("example", Path.Join(Tests.Repository.Fixtures, "sites", "full"), Day);
        Sites = [Society, Example];
    }

    /// <summary>The same browser for tests that are to look at one site alone. Whoever serves the site ends it.</summary>
    internal BrowserFixture For(ServedSite site) => new(this, site);

    /// <summary>Opens an empty page in a browser profile of its own; waits until there is a place.</summary>
    public async Task<Visit> OpenAsync(Visitor visitor)
    {
        await places.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await Visit.OpenAsync(browser!, visitor, () => places.Release());
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    /// <summary>
    /// Looks at many pages side by side and gathers what is found wrong, in the order of the pages. Each visitor goes from
    /// page to page, as readers do: that is several times as fast as a new profile for each.
    /// </summary>
    public async Task<IReadOnlyList<string>> LookAsync(
        IEnumerable<SitePage> pages, Visitor visitor, Func<Visit, SitePage, Task<IEnumerable<string>>> look)
    {
        var ahead = new ConcurrentQueue<SitePage>(pages);
        var findings = new ConcurrentBag<(SitePage Page, string[] Found)>();
        var walks = Enumerable.Range(0, Math.Min(ahead.Count, PagesAtATime)).Select(async _ =>
        {
            await using var visit = await OpenAsync(visitor);
            while (ahead.TryDequeue(out var page))
            {
                await visit.GoAsync(page);
                findings.Add((page, [.. await look(visit, page)]));
            }
        });
        await Task.WhenAll(walks);
        return [.. findings.OrderBy(f => f.Page.ToString(), StringComparer.Ordinal)
            .SelectMany(f => f.Found.Select(found => $"{f.Page} at {visitor.Width} px: {found}"))];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var site in Sites)
        {
            await site.DisposeAsync();
        }

        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        places.Dispose();
    }
}
