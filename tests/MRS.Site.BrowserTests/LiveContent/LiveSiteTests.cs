using MRS.Site.BrowserTests.Accessibility;
using MRS.Site.BrowserTests.Delivery;
using MRS.Site.BrowserTests.Keyboard;
using MRS.Site.BrowserTests.Layout;
using MRS.Site.Tests.LiveContent;

namespace MRS.Site.BrowserTests.LiveContent;

/// <summary>What the tests find on every page of the fixtures they find on every page of the society's site.</summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class LiveSiteTests(LiveLook look) : IClassFixture<LiveLook>
{
    [Fact(Explicit = true)]
    public async Task AxeFindsNothing() => await new AxeTests(await look.OpenAsync()).AxeFindsNothingOnAnyPageInAnyColours();

    [Fact(Explicit = true)]
    public async Task PagesAreQuietUnderTheirPolicy()
    {
        var quiet = new QuietPageTests(await look.VisitAsync());

        quiet.NoPageSaysAnythingToTheConsoleOrIsRefusedAnythingByItsPolicy();
        quiet.NoPageFetchesAnythingFromElsewhere();
        quiet.EveryPageComesWithOneStrictPolicy();
    }

    [Fact(Explicit = true)]
    public async Task PagesKeepWithinTheirBudget() => new BudgetTests(await look.VisitAsync()).EveryPageKeepsWithinItsBudget();

    [Fact(Explicit = true)]
    public async Task PagesSayTheSameWithoutScripts()
    {
        var scriptless = new NoScriptTests(await look.OpenAsync(), await look.VisitAsync());

        await scriptless.EveryPageSaysTheSameWithoutScripts();
        await scriptless.MenuOpensAndLeadsOnWithoutScripts();
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Screen.Widths), MemberType = typeof(Screen))]
    public async Task TemplatesAreReadWithEase(int width) =>
        await new ScreenTests(await look.OpenAsync()).EveryTemplateIsReadWithEase(width);

    [Theory(Explicit = true)]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task LongWordsStayInsideTheirColumns(int width) =>
        await new ScreenTests(await look.OpenAsync()).LongWordsStayInsideTheirColumns(width);

    [Fact(Explicit = true)]
    public async Task PagesBeginHighAndAreDrawnFromTheirFonts()
    {
        var screen = new ScreenTests(await look.OpenAsync());

        await screen.TextOrListOfEveryPageBeginsHighOnAPhonesScreen();
        await screen.LettersAreDrawnFromFontsThatHoldThem();
    }

    [Fact(Explicit = true)]
    public async Task PagesHaveRoom()
    {
        var room = new RoomTests(await look.OpenAsync());

        await room.EveryPageFits320PixelsAlsoWithTheReadersOwnSpacing();
        await room.EveryPageFitsAtTwiceItsSize();
    }

    [Fact(Explicit = true)]
    public async Task TargetsAreLargeEnough()
    {
        var targets = new TargetTests(await look.OpenAsync());

        await targets.TargetsOnAPhoneAreLargeEnoughAlsoInTheMenu();
        await targets.TargetsOnALaptopAreLargeEnough();
    }

    [Fact(Explicit = true)]
    public async Task PagesAreHeardInTheirOrder()
    {
        var browser = await look.OpenAsync();

        await new ContentsTests(browser).ContentsAreHeardAfterTheTextAndDatesAfterEverything();
        await new MenuTests(browser).SkipLinkIsTheFirstStopAndLeadsPastTheMenu();
    }

    [Fact(Explicit = true)]
    public async Task ForcedColoursAndPaperKeepTheOrder()
    {
        var browser = await look.OpenAsync();

        await new ForcedColorsTests(browser).SeedsGoAndLinesStandWhereTheyParted();
        await new PrintTests(browser).PrintedFactsStayWithTheirLabels();
    }
}
