using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms;
using MRS.Site.Tests.LiveContent;

namespace MRS.Site.BrowserTests.LiveContent;

/// <summary>Every file of the society's content comes back from the editing form as it was.</summary>
[Collection(nameof(CmsCollection))]
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class LiveRoundTripTests(BrowserFixture browser)
{
    public static TheoryData<string> Types => RoundTripTests.Types;

    [Theory(Explicit = true)]
    [MemberData(nameof(Types))]
    public Task EveryFileComesBackAsItWas(string name) => new RoundTripTests(browser).EveryFileComesBackAsync(name, LiveFolder.Content);
}
