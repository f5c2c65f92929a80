using Microsoft.Playwright;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Browsers;

/// <summary>A page open in a browser profile of its own.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Visitor visitor;
    private readonly Action leave;

    private Visit(IBrowserContext context, IPage page, Visitor visitor, Action leave)
    {
        this.context = context;
        this.visitor = visitor;
        this.leave = leave;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens an empty page.</summary>
    public static async Task<Visit> OpenAsync(IBrowser browser, Visitor visitor, Action leave)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = visitor.Width, Height = visitor.Height },
            DeviceScaleFactor = visitor.Scale,
            JavaScriptEnabled = visitor.HasScripts,
            BypassCSP = visitor.IgnoresPolicy,
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = ColorScheme.Light,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(BrowserFixture.PatienceInMilliseconds);
        return new Visit(context, await context.NewPageAsync(), visitor, leave);
    }

    /// <summary>Goes to a page of a site, in its window and in light colours, and waits until it is drawn, fonts included.</summary>
    public async Task GoAsync(SitePage page)
    {
        await Page.SetViewportSizeAsync(visitor.Width, visitor.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        var answer = await Page.GotoAsync(page.Url.AbsoluteUri);
        Assert.Equal(page.Status, answer?.Status);
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
    }

    /// <summary>Runs a probe: a script of the folder <c>Probes</c>.</summary>
    public Task<T> ProbeAsync<T>(string name, object? argument = null) => Page.EvaluateAsync<T>(Probes.Probe.Read(name), argument);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        leave();
    }
}
