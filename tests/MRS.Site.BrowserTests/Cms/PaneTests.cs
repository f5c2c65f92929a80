using System.Text;
using Microsoft.Playwright;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The pane beside the form is the page: what it shows of unsaved words is what the build makes of them once they are saved.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class PaneTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("page/entries/about/mission", "Title", "about/mission/index.html")]
    [InlineData("news/entries/person-alpha-zero-null-award-2023", "Title", "news/person-alpha-zero-null-award-2023/index.html")]
    [InlineData("event/entries/congress-2017", "City", "meetings/congress-2017/index.html")]
    [InlineData("person/entries/person-before", "Affiliation", "about/people/person-before/index.html")]
    [InlineData("settings/entries/site", "Mission in one sentence", "index.html")]
    public async Task UnsavedWordsStandInTheRealPage(string entry, string field, string page)
    {
        const string Words = "Words nobody has saved";
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync(entry);
        await form.Box(field).FillAsync(Words);
        await Assertions.Expect(form.Pane.Locator("main")).ToContainTextAsync(Words);
        var shown = await form.Pane.Locator("html").EvaluateAsync<string>("e => e.outerHTML");
        Assert.Empty(tree.ChangedFiles());

        await form.SaveAsync();
        var built = await form.Page.EvaluateAsync<string>(
            "html => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML", Built(tree, page));
        Assert.Equal(built, shown);
    }

    [Fact]
    public async Task WhatCannotBecomeAPageIsSaidInTheWordsOfTheCheck()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("vision/entries/person-now-serving");
        await form.Box("Excerpt").FillAsync("No one said this.");
        const string Words = "The excerpt does not stand in the text word for word. Copy the sentence from the text below, without the "
            + "characters of Markdown.";
        await Assertions.Expect(form.Page.FrameLocator("iframe").GetByRole(AriaRole.Complementary, new() { Name = "Problems" }))
            .ToContainTextAsync($"Excerpt: {Words}");
        await Assertions.Expect(form.Field("Excerpt")).ToContainTextAsync(Words);

        // In the files of this computer it would stand at once.
        await form.TrySaveAsync();
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync(Words);
        Assert.Empty(tree.ChangedFiles());
    }

    [Fact]
    public async Task WhatStopsNothingStandsUnderThePageAndWhatWaitsSaysFromWhenItIsThere()
    {
        await using var tree = await WorkingTree.StartAsync(Path.Join(Tests.Repository.Fixtures, "sites", "full"));
        await using var form = await EditingForm.OpenAsync(browser, tree);
        var pane = form.Page.FrameLocator("iframe");
        await form.OpenEntryAsync("page/entries/about/mission");
        await form.Field("Taken down on").Locator("input").First.FillAsync("2027-01-31");
        await Assertions.Expect(pane.GetByRole(AriaRole.Complementary, new() { Name = "Notices" }))
            .ToContainTextAsync("It is taken down on 2027-01-31");
        await Assertions.Expect(form.Pane.Locator("h1")).ToHaveTextAsync("Our mission");
        await form.OpenEntryAsync("news/entries/not-yet-2031");
        await Assertions.Expect(pane.GetByRole(AriaRole.Status)).ToContainTextAsync("Readers see this from 1 January 2031 on.");
    }

    private static string Built(WorkingTree tree, string page)
    {
        var tools = SiteTools.Around(Tests.Repository.Root) with { DrawsShareImages = false, MakesSearchIndex = false };
        var log = new ProblemLog();
        var result = SiteBuilder.Build(ContentFolder.Read(Path.Join(tree.Root, "content"), log),
            new BuildOptions(new DateOnly(2026, 11, 23)) { IsPreview = true, Tools = tools }, log);
        return result.Snapshot!.TryGet(page, out var file)
            ? Encoding.UTF8.GetString(file.Content.Span)
            : throw new FileNotFoundException(page);
    }
}
