using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// From a draft to the published branch. The host of the repository is a <see cref="GitHostStandIn" /> on this computer; the repository
/// behind it is real.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class WorkflowTests(BrowserFixture browser)
{
    private const string Entry = "page/entries/about/mission";
    private const string File = "content/pages/about/mission.md";

    [Fact]
    public async Task AChangeIsADraftThenAReviewThenReadyThenMerged()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        var begin = host.Repository.Find("main");
        await form.OpenEntryAsync(Entry);
        await form.Box("Title").FillAsync("Our mission today");
        await form.ProposeAsync("Later");

        var proposal = Assert.Single(host.Proposals);
        Assert.True(proposal.IsDraft);
        Assert.Equal(["sveltia-cms/draft"], proposal.Labels);
        Assert.Equal(begin, host.Repository.Find("main"));
        Assert.Equal(["-title: \"Our mission\"", "+title: \"Our mission today\""], Changes(host, $"main...{proposal.Branch}"));

        await MoveAsync(form, "In Review");
        await WaitAsync(() => !proposal.IsDraft && proposal.Labels is ["sveltia-cms/pending_review"]);
        await MoveAsync(form, "Ready");
        await WaitAsync(() => proposal.Labels is ["sveltia-cms/pending_publish"]);
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Publish Entry" }).ClickAsync();
        await form.Page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await WaitAsync(() => !proposal.IsOpen && host.Repository.Find(proposal.Branch) is null);

        Assert.Equal(["-title: \"Our mission\"", "+title: \"Our mission today\""], Changes(host, $"{begin}..main"));
        Assert.Equal(3, host.Repository.Git("rev-list", "--parents", "-1", "main").Split(' ').Length);
        Assert.Empty(host.Unknown);
        Assert.Empty(form.Violations);
        Assert.Subset(new HashSet<string> { "api.github.com", "www.githubstatus.com" }, form.ForeignHosts);
    }

    // The form does not warn the second of two editors here. What each wrote is a commit of its own, and the review shows in red what the
    // second took back.
    [Fact]
    public async Task OfTwoEditorsOfOneEntryBothAreKeptAndTheReviewShowsWhatTheSecondTookBack()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using var one = await EditingForm.SignInAsync(browser, tree, host);
        await using var two = await EditingForm.SignInAsync(browser, tree, host);
        await one.OpenEntryAsync(Entry);
        await two.OpenEntryAsync(Entry);
        await one.Box("Title").FillAsync("A title by one");
        await one.ProposeAsync("Later");
        await two.Box("Short title").FillAsync("Two");
        await two.ProposeAsync("Later");

        var branch = host.Proposals[0].Branch;
        Assert.Equal(["-title: \"Our mission\"", "+title: \"A title by one\""], Changes(host, $"main..{branch}~1"));
        Assert.Equal(["-title: \"A title by one\"", "+title: \"Our mission\"", "-shortTitle: \"Mission\"", "+shortTitle: \"Two\""],
            Changes(host, $"{branch}~1..{branch}"));
        Assert.Empty(host.Unknown);
    }

    [Fact]
    public async Task WithoutProposalsTheSecondOfTwoEditorsIsWarned()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society, "example/site");
        var host = new GitHostStandIn(tree.Root);
        await using var one = await EditingForm.SignInAsync(browser, tree, host, "simple");
        await using var two = await EditingForm.SignInAsync(browser, tree, host, "simple");
        await one.OpenEntryAsync(Entry);
        await two.OpenEntryAsync(Entry);
        await one.Box("Title").FillAsync("A title by one");
        await one.TrySaveAsync();
        await WaitAsync(() => host.Repository.Git("log", "--format=%h", "main").Trim().Contains('\n', StringComparison.Ordinal));
        await two.Box("Short title").FillAsync("Two");
        await two.TrySaveAsync();

        await Assertions.Expect(two.Page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("changes will be lost");
        Assert.Contains("title: \"A title by one\"", host.Repository.Git("show", $"main:{File}"), StringComparison.Ordinal);
    }

    private static async Task MoveAsync(EditingForm form, string step)
    {
        if (!form.Page.Url.EndsWith(Entry, StringComparison.Ordinal))
        {
            await form.OpenEntryAsync(Entry);
        }

        await form.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Status:") }).ClickAsync();
        await form.SettleAsync();
        await form.Page.GetByRole(AriaRole.Menuitemradio, new() { Name = step, Exact = true }).ClickAsync();
    }

    private static async Task WaitAsync(Func<bool> isSo)
    {
        const int Pause = 200;
        for (var waited = 0; waited < BrowserFixture.PatienceInMilliseconds && !isSo(); waited += Pause)
        {
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }

        Assert.True(isSo());
    }

    private static IEnumerable<string> Changes(GitHostStandIn host, string range) =>
        host.Repository.Git("diff", "--unified=0", "--no-color", range, "--", File).Split('\n')
            .Where(l => l.Length > 1 && l[0] is '+' or '-' && l[1] != l[0]);
}
