using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Pages;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;
using MRS.Site.BrowserTests.InBrowser;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// On the published site, served as its host does, the engine runs in the browser: the pane is the page, and what the check says stands at
/// the fields. The content comes from the host of the repository, with the key that the form keeps.
/// </summary>
[Collection(nameof(CmsCollection))]
[Trait("Engine", "browser")]
public sealed partial class PublishedPaneTests(BrowserFixture browser)
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    [Theory(Explicit = true)]
    [InlineData("society")]
    [InlineData("full")]
    public async Task PaneIsThePageForEveryTemplate(string name)
    {
        await using var tree = await PublishAsync(name);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await SignInAsync(tree, host);
        var built = tree.Build(PublishedEngine.Files);
        var context = built.BuildContext!;
        var shown = context.Plan.Pages.GroupBy(p => (p.Record.GetType(), (p.Record as Content.Model.Page)?.Shows)).Select(g => g.First())
            .Select(p => (Page: p, Entry: CmsEntries.AddressOf(p, context)))
            .Where(p => p.Entry is not null && CmsEntries.PageOf(p.Page.Record.Source.Start.File, context) == p.Page.Address)
            .ToList();
        Assert.NotEmpty(shown);
        foreach (var (page, entry) in shown)
        {
            await form.OpenEntryAsync(entry!.Split("#/collections/")[1]);
            await Assertions.Expect(form.Pane.Locator("link[rel=canonical]")).ToHaveAttributeAsync("href", new Regex(
                Regex.Escape(page.Address) + "$"));
            Assert.True(built.Snapshot!.TryGet(DocumentRenderer.FileOf(page.Address), out var file));
            Assert.Equal(await ParsedAsync(form, Encoding.UTF8.GetString(file.Content.Span)), await ShownAsync(form));
        }

        HoldsToItsPolicy(form, host);
    }

    [Fact(Explicit = true)]
    public async Task MistakesStandAtTheirFieldsInTheWordsOfTheFormAndTheDraftIsKept()
    {
        await using var tree = await PublishAsync("society");
        var host = new GitHostStandIn(tree.Root);
        await using var form = await SignInAsync(tree, host);
        var pane = form.Page.FrameLocator("iframe");
        await form.OpenEntryAsync("event/entries/congress-2017");
        await form.Box("Description").FillAsync("Six le");
        await Assertions.Expect(form.Field("Description")).ToContainTextAsync("The description has 6 characters");
        await form.Box("Begins at").FillAsync("09:00");
        await Assertions.Expect(pane.GetByRole(AriaRole.Alert)).ToContainTextAsync("from being published");
        await Assertions.Expect(pane.GetByRole(AriaRole.Complementary, new() { Name = "Problems" }))
            .ToContainTextAsync("Begins at: A time of day needs a time zone");
        await Assertions.Expect(form.Field("Begins at")).ToContainTextAsync("Add “Time zone”");
        await form.Box("Begins at").FillAsync("");
        await form.Box("Time zone").FillAsync("Europe/Londn");
        await form.Field("Time zone").GetByRole(AriaRole.Button, new() { Name = "Put right: Europe/London" }).ClickAsync();
        await Assertions.Expect(form.Box("Time zone")).ToHaveValueAsync("Europe/London");
        await form.Box("Time zone").FillAsync("");
        await form.Box("City").FillAsync("Elsewhere");
        await Assertions.Expect(form.Pane.Locator("main")).ToContainTextAsync("Elsewhere");
        await Assertions.Expect(pane.GetByRole(AriaRole.Complementary, new() { Name = "Other pages" })).ToContainTextAsync("/meetings/");

        await form.ProposeAsync("Later");

        Assert.Single(host.Proposals);
        HoldsToItsPolicy(form, host);
    }

    [Fact(Explicit = true)]
    public async Task WhatWaitsIsShownAsOfItsDay()
    {
        await using var tree = await PublishAsync("full");
        await using var form = await SignInAsync(tree, new GitHostStandIn(tree.Root));
        var pane = form.Page.FrameLocator("iframe");
        await form.OpenEntryAsync("news/entries/not-yet-2031");
        await Assertions.Expect(pane.GetByRole(AriaRole.Status)).ToContainTextAsync("Readers see this from 1 January 2031 on.");
        await pane.GetByRole(AriaRole.Button, new() { Name = "Show it as of 2031-01-01" }).ClickAsync();
        await Assertions.Expect(form.Pane.Locator("link[rel=canonical]")).ToHaveAttributeAsync("href", new Regex("/news/not-yet-2031/$"));
    }

    [Fact]
    public async Task WithoutTheEngineTheFormWorksAndSaysWhatIsMissing()
    {
        await using var tree = await WorkingTree.PublishAsync(Tests.Repository.Society, "example/site", []);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await SignInAsync(tree, host);
        await form.OpenEntryAsync("page/entries/about/mission");
        await Assertions.Expect(form.Page.FrameLocator("iframe").GetByRole(AriaRole.Status))
            .ToContainTextAsync("The engine that makes the page was not published with this site");
        await form.Box("Title").FillAsync("Our mission today");
        await Assertions.Expect(form.Page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync("Our mission today");
        await form.ProposeAsync("Later");
        Assert.Single(host.Proposals);
    }

    private static Task<WorkingTree> PublishAsync(string name) =>
        WorkingTree.PublishAsync(Path.Join(Tests.Repository.Fixtures, "sites", name), "example/site", PublishedEngine.Files);

    private Task<EditingForm> SignInAsync(WorkingTree tree, GitHostStandIn host) =>
        EditingForm.SignInAsync(browser, tree, host, prepare: page => page.Clock.SetFixedTimeAsync(Noon));

    private static void HoldsToItsPolicy(EditingForm form, GitHostStandIn host)
    {
        Assert.Empty(host.Unknown);
        Assert.Empty(form.Violations);
        Assert.Subset(new HashSet<string> { "api.github.com", "www.githubstatus.com" }, form.ForeignHosts);
    }

    private static async Task<string> ShownAsync(EditingForm form) =>
        Share().Replace(await form.Pane.Locator("html").EvaluateAsync<string>("e => e.outerHTML"), "");

    private static async Task<string> ParsedAsync(EditingForm form, string html) => Share().Replace(await form.Page.EvaluateAsync<string>(
        "html => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML", html), "");

    [GeneratedRegex("/assets/share/[0-9a-f]{16}\\.png")]
    private static partial Regex Share();
}
