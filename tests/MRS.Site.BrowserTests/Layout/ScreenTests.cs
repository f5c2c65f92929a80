using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>Pages are as they are meant to be in every window.</summary>
public sealed class ScreenTests(BrowserFixture browser)
{
    // How far down, in CSS pixels, a page may begin on a phone.
    private const int LatestBeginning = 480;

    private IEnumerable<SitePage> Templates => browser.Sites.SelectMany(s => s.Templates);

    [Theory]
    [MemberData(nameof(Screen.Widths), MemberType = typeof(Screen))]
    public async Task EveryTemplateIsReadWithEase(int width) =>
        Findings.AssertNone(await browser.LookAsync(Templates, Screen.Of(width), async (visit, _) =>
            [.. await visit.ProbeAsync<string[]>("overflow"), .. await visit.ProbeAsync<string[]>("reading"),
                .. await visit.ProbeAsync<string[]>("band-height")]));

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task LongWordsStayInsideTheirColumns(int width) =>
        Findings.AssertNone(await browser.LookAsync(
            Templates, Screen.Of(width), async (visit, _) => await visit.ProbeAsync<string[]>("long-words")));

    [Fact]
    public async Task TextOrListOfEveryPageBeginsHighOnAPhonesScreen() =>
        Findings.AssertNone(await browser.LookAsync(browser.Sites.SelectMany(s => s.Pages), Screen.Of(360), async (visit, _) =>
        {
            var beginning = await visit.ProbeAsync<int>("beginning");
            return beginning > LatestBeginning ? [$"begins {beginning} px down, not {LatestBeginning}"] : [];
        }));

    [Fact]
    public async Task LettersAreDrawnFromFontsThatHoldThem() =>
        Findings.AssertNone(await browser.LookAsync(
            Templates, Visitor.Laptop, async (visit, _) => await visit.ProbeAsync<string[]>("false-bold")));

    [Fact]
    public async Task SeedsOfADividingLineStandOnOneGrid()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.GoAsync(browser.Example.At("/samples/"));
        Findings.AssertNone(await visit.ProbeAsync<string[]>("seed-grid"));
    }
}
