using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The pictures of the editors' handbook, made from the running form and the fixture's content. After a change of the form, run this test
/// with <c>UPDATE_PICTURES=1</c> and look at the pictures before committing them.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed partial class HandbookTests(BrowserFixture browser)
{
    private const string Variable = "UPDATE_PICTURES";

    private static readonly string Docs = Path.Join(Tests.Repository.Root, "docs");
    private static readonly string Full = Path.Join(Tests.Repository.Fixtures, "sites", "full");

    [Fact]
    public void EveryPictureIsShownAndDescribed()
    {
        var shown = Picture().Matches(File.ReadAllText(Path.Join(Docs, "handbook.md"))).ToList();
        Assert.All(shown, p => Assert.True(p.Groups[1].Length > 10, p.Value));
        Assert.Equal(
            Directory.EnumerateFiles(Path.Join(Docs, "pictures")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
            shown.Select(p => p.Groups[2].Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatThePicturesShowCanBeDone()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        await using var form = await EditingForm.PrepareAsync(browser, tree);
        await form.Page.SetViewportSizeAsync(1200, 750);
        await form.Page.GotoAsync(new Uri(tree.Address, "/admin/").AbsoluteUri);
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Button, new() { Name = "Local Repository" })).ToBeVisibleAsync();
        await TakeAsync(form, "open");
        await form.SeedAndOpenAsync();
        await form.OpenEntryAsync("page/entries/about/mission");
        await form.Box("Title").FillAsync("What we work for");
        await Assertions.Expect(form.Pane.Locator("h1")).ToHaveTextAsync("What we work for");
        await TakeAsync(form, "page");
        await form.OpenEntryAsync("event/new");
        await form.Box("Title").FillAsync("22nd Biennial Congress");
        await form.Field("Kind").GetByRole(AriaRole.Radio, new() { Name = "Congresses" }).ClickAsync();
        await form.Box("Begins").FillAsync("2033-06-12");
        await Assertions.Expect(form.Pane.Locator("h1")).ToHaveTextAsync("22nd Biennial Congress");
        await TakeAsync(form, "meeting");
        await form.OpenEntryAsync("lists/entries/term");
        await form.Fields.GetByRole(AriaRole.Button, new() { Name = "Expand", Exact = true }).First.ClickAsync();
        await form.Box("Until").ScrollIntoViewIfNeededAsync();
        await TakeAsync(form, "term");
    }

    [Fact]
    public async Task WhatTheProposalsLookLike()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        await form.Page.SetViewportSizeAsync(1200, 750);
        await form.OpenEntryAsync("page/entries/about/mission");
        await form.Box("Title").FillAsync("What we work for");
        await form.ProposeAsync("Send for Review");
        await form.Page.GotoAsync(new Uri(tree.Address, "/admin/#/workflow").AbsoluteUri);
        await Assertions.Expect(form.Page.GetByRole(AriaRole.List, new() { Name = "In Review" }).GetByRole(AriaRole.Listitem))
            .ToHaveCountAsync(1);
        await TakeAsync(form, "proposals");
    }

    private static async Task TakeAsync(EditingForm form, string name)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            await form.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            await form.Page.WaitForTimeoutAsync(1000);
            await form.Page.ScreenshotAsync(new()
            {
                Path = Path.Join(Docs, "pictures", name + ".jpg"),
                Type = ScreenshotType.Jpeg,
                Quality = 70,
                Scale = ScreenshotScale.Css,
            });
        }
    }

    [GeneratedRegex("!\\[([^\\]]*)\\]\\(pictures/([^)]+)\\)")]
    private static partial Regex Picture();
}
