using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.InBrowser;
using MRS.Site.Tests.LiveContent;

namespace MRS.Site.BrowserTests.LiveContent;

/// <summary>The engine, compiled for browsers, makes the same of the society's content as the program.</summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class LiveEngineTests(BrowserFixture browser)
{
    [Fact(Explicit = true)]
    public Task EveryFileIsTheSame() => new EngineInBrowserTests(browser).CompareAsync(LiveFolder.Content);
}
