using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// On the published site, too, a save changes only what was edited. The host of the repository is a <see cref="GitHostStandIn" />.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class HandWrittenProposalTests(BrowserFixture browser)
{
    private const string Entry = "page/entries/bare-words";
    private const string File = "content/pages/bare-words.md";

    private static readonly string[] Text = ["-* point two", "+* point two EDITED"];
    private static readonly string[] Title = ["-title: Our news from the office", "+title: Another title"];

    [Fact]
    public async Task AProposalThatIsReadBackFromItsBranchHoldsOnlyWhatWasEdited()
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using (var form = await EditingForm.SignInAsync(browser, tree, host))
        {
            await form.OpenEntryAsync(Entry);
            await form.TypeAfterAsync("point two", " EDITED");
            await form.ProposeAsync("Later");
        }

        var branch = Assert.Single(host.Proposals).Branch;
        Assert.Equal(Text, Changes(host, $"main...{branch}"));
        await using var later = await EditingForm.SignInAsync(browser, tree, host);
        await later.OpenEntryAsync(Entry);
        await later.Box("Title").FillAsync("Another title");
        await later.ProposeAsync("Later");

        Assert.Equal([.. Title, .. Text], Changes(host, $"main...{branch}"));
        Assert.Empty(host.Unknown);
        Assert.Empty(later.Violations);
    }

    [Fact]
    public async Task ASaveWithoutProposalsChangesOnlyWhatWasEdited()
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host, "simple");
        var begin = host.Repository.Find("main");
        await form.OpenEntryAsync(Entry);
        await form.TypeAfterAsync("point two", " EDITED");
        await form.TrySaveAsync();
        for (var wait = 0; wait < 100 && host.Repository.Find("main") == begin; wait++)
        {
            await form.SettleAsync();
        }

        Assert.Equal(Text, Changes(host, $"{begin}..main"));
    }

    [Fact]
    public async Task ADraftThatWasLeftComesBackAndChangesOnlyWhatWasEdited()
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        await form.OpenEntryAsync(Entry);
        await form.TypeAfterAsync("point two", " EDITED");
        await form.Page.WaitForTimeoutAsync(2000);
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel Editing" }).ClickAsync();
        await form.SettleAsync();
        await form.Page.GotoAsync(new Uri(tree.Address, $"/admin/#/collections/{Entry}").AbsoluteUri);
        await form.Page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true }).ClickAsync();
        await form.ProposeAsync("Later");

        Assert.Equal(Text, Changes(host, $"main...{Assert.Single(host.Proposals).Branch}"));
    }

    private static IEnumerable<string> Changes(GitHostStandIn host, string range) =>
        host.Repository.Git("diff", "--unified=0", "--no-color", range, "--", File).Split('\n')
            .Where(l => l.Length > 1 && l[0] is '+' or '-' && l[1] != l[0]);
}
