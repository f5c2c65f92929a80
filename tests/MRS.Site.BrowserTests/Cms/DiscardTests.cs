using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// Drafts that were never published can be thrown away. What was published cannot be deleted in the form: it is taken down by its field.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class DiscardTests(BrowserFixture browser)
{
    private static readonly string Full = Path.Join(Tests.Repository.Fixtures, "sites", "full");

    [Fact]
    public async Task ADraftOfANewEntryIsDiscardedWithItsProposalAndItsBranch()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        var begin = host.Repository.Find("main");
        await form.OpenEntryAsync("person/new");
        await form.Box("Name").FillAsync("Person Example");
        await form.ProposeAsync("Later");
        var proposal = Assert.Single(host.Proposals);
        Assert.NotNull(host.Repository.Find(proposal.Branch));

        await form.OpenEntryAsync("person/entries/person-example");
        await Discard(form).ClickAsync();
        await form.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("#/workflow$"));
        await Assertions.Expect(form.Page.GetByRole(AriaRole.List, new() { Name = "Drafts" })).ToBeVisibleAsync();

        Assert.False(proposal.IsOpen);
        Assert.Null(host.Repository.Find(proposal.Branch));
        Assert.Equal(begin, host.Repository.Find("main"));
        await Assertions.Expect(form.Page.GetByRole(AriaRole.List, new() { Name = "Drafts" }).GetByRole(AriaRole.Listitem))
            .ToHaveCountAsync(0);
        Assert.Empty(host.Unknown);
        Assert.Empty(form.Violations);
    }

    [Fact]
    public async Task WhatWasPublishedIsNotDeletedAndOnlyItsChangesAreDiscarded()
    {
        const string Entry = "page/entries/about/mission";
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        await form.OpenEntryAsync(Entry);
        Assert.Equal([], await DeletionsAsync(form));
        await form.Page.ReloadAsync();
        await form.OpenEntryAsync(Entry);
        await form.Box("Title").FillAsync("What we work for");
        await form.ProposeAsync("Later");

        await form.OpenEntryAsync(Entry);
        Assert.Equal(["Discard"], await DeletionsAsync(form));
        await Assertions.Expect(Discard(form)).ToHaveCountAsync(0);
        Assert.Empty(host.Unknown);
    }

    private static ILocator Discard(EditingForm form) => form.Page.GetByRole(AriaRole.Button, new() { Name = "Discard this draft" });

    // What the menu of the entry offers that would take something away.
    private static async Task<IReadOnlyList<string>> DeletionsAsync(EditingForm form)
    {
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Show Editor Options" }).ClickAsync();
        await form.SettleAsync();
        var items = form.Page.GetByRole(AriaRole.Menu).GetByRole(AriaRole.Menuitem);
        await Assertions.Expect(items.Filter(new() { HasText = "Duplicate" })).ToBeVisibleAsync();
        return [.. (await items.AllInnerTextsAsync()).Select(t => t.Trim())
            .Where(t => t.StartsWith("Delete", StringComparison.Ordinal) || t.StartsWith("Discard", StringComparison.Ordinal))];
    }
}
