using MRS.Site.Commands;

namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>
/// What stands between a proposal and the published branch: the strict check of the proposal's files against all that was ever published.
/// </summary>
internal sealed class RequiredCheck(WorkingTree tree, GitHostStandIn host)
{
    private const string Day = "2026-11-23";

    private readonly string folder = Path.Join(tree.Root, ".git", "required-check");

    /// <summary>Enters what the published branch shows now in the published-URLs file.</summary>
    public async Task PublishAsync()
    {
        if (!Directory.Exists(folder))
        {
            tree.Git("worktree", "add", "-q", "--detach", folder, "main");
        }

        tree.Git("-C", folder, "checkout", "-q", "--detach", "main");
        await RunAsync("published");
    }

    /// <summary>Checks the one open proposal, which changes one file, and merges it.</summary>
    public async Task PassAsync(string file)
    {
        var proposal = Assert.Single(host.Proposals, p => p.IsOpen);
        Assert.Equal([file],
            host.Repository.Git("diff", "--name-only", $"main...{proposal.Branch}").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        tree.Git("-C", folder, "checkout", "-q", "--detach", proposal.Branch);
        await RunAsync("check", "--strict");
        host.Merge(proposal);
        tree.Git("reset", "-q", "--hard");
        await PublishAsync();
    }

    /// <summary>Builds what the published branch shows now, and gives the folder of it.</summary>
    public async Task<string> BuildAsync()
    {
        var output = Path.Join(tree.Root, "output");
        await RunAsync("build", "--output", output);
        return output;
    }

    private async Task RunAsync(params string[] words)
    {
        await using var said = new StringWriter();
        var context =
            new CommandContext(said, said, () => DateOnly.ParseExact(Day, "yyyy-MM-dd").Noon(), IsTerminal: false, UseColour: false);
        var code = await CommandLine.RunAsync(
            [.. words, "--content", Path.Join(folder, "content")], context, TestContext.Current.CancellationToken);
        Assert.True(code == ExitCode.Fine, $"{string.Join(' ', words)}:\n{said}");
    }
}
