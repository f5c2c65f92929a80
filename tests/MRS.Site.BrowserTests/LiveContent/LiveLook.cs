using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Delivery;
using MRS.Site.BrowserTests.Sites;
using MRS.Site.Tests.LiveContent;

namespace MRS.Site.BrowserTests.LiveContent;

/// <summary>The content of the repository, served as it is published today. It is built when a test first asks for it.</summary>
public sealed class LiveLook(BrowserFixture browser) : IAsyncDisposable
{
    private readonly Lazy<Task<ServedSite>> site = new(() => ServedSite.StartAsync("content", LiveFolder.Content, LiveFolder.Today));
    private Task<FirstVisits>? visits;

    /// <summary>The browser for tests that are to look at this site alone.</summary>
    public async Task<BrowserFixture> OpenAsync() => browser.For(await site.Value);

    /// <summary>Every page visited once. Tests of one class run one after the other, so this is done once.</summary>
    public Task<FirstVisits> VisitAsync() => visits ??= VisitAllAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (site.IsValueCreated && site.Value.IsCompletedSuccessfully)
        {
            await (await site.Value).DisposeAsync();
        }
    }

    private async Task<FirstVisits> VisitAllAsync()
    {
        var all = new FirstVisits(await OpenAsync());
        await all.InitializeAsync();
        return all;
    }
}
