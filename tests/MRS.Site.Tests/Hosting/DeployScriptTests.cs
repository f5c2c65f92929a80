namespace MRS.Site.Tests.Hosting;

/// <summary>The script that a host runs: which build it asks for, and what it takes of what the host tells.</summary>
public sealed class DeployScriptTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly DeployFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ProductionIsBuiltStrictlyAndNothingElse()
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "production"), ("COMMIT_REF", Commit), ("REVIEW_ID", "12"));

        Assert.Equal(0, code);
        Assert.Equal([$"build --output output --context production --commit {Commit}"], asked);
    }

    [Fact]
    public async Task ProductionThatFailsFails() =>
        Assert.Equal(1, (await folder.RunAsync(("CONTEXT", "production"), ("BUILD_CODE", "1"))).Code);

    [Fact]
    public async Task ABranchIsBuiltStrictlyAsABranch()
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "branch-deploy"), ("REVIEW_ID", "12"));

        Assert.Equal(0, code);
        Assert.Equal(["build --output output --context branch-deploy"], asked);
        Assert.Equal(1, (await folder.RunAsync(("CONTEXT", "branch-deploy"), ("BUILD_CODE", "1"))).Code);
    }

    [Fact]
    public async Task AProposalIsReviewed()
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "deploy-preview"), ("COMMIT_REF", Commit), ("REVIEW_ID", "12"),
            ("DEPLOY_PRIME_URL", "https://deploy-preview-12--example.netlify.app"));

        Assert.Equal(0, code);
        Assert.Equal(
            ["review --base origin/main --output output --markdown .cache/changes.md --preview-url "
                + $"https://deploy-preview-12--example.netlify.app --context deploy-preview --commit {Commit} --proposal 12"],
            asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("dev")]
    [InlineData("Production")]
    public async Task AnythingElseIsAPreview(string? context)
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", context));

        Assert.Equal(0, code);
        Assert.Equal(["review --base origin/main --output output --markdown .cache/changes.md --context deploy-preview"], asked);
    }

    [Fact]
    public async Task NothingIsTakenOfWhatOthersMayHaveChosen()
    {
        var (_, asked, _) = await folder.RunAsync(("CONTEXT", "deploy-preview"), ("COMMIT_REF", "$(touch evil)"),
            ("REVIEW_ID", "12; touch evil"), ("BRANCH", "--output=/"), ("HEAD", "`touch evil`"),
            ("DEPLOY_PRIME_URL", "https://a.example/$(touch evil)"));

        Assert.Equal(["review --base origin/main --output output --markdown .cache/changes.md --context deploy-preview"], asked);
        Assert.False(File.Exists(Path.Join(folder.Root, "evil")));
    }

    [Fact]
    public async Task ProposalWithProblemsPublishesThePageThatSaysSo()
    {
        var (code, asked, said) = await folder.RunAsync(("CONTEXT", "deploy-preview"), ("REVIEW_CODE", "1"));

        Assert.Equal(0, code);
        Assert.Single(asked);
        Assert.Contains("The preview says which; the check of the proposal refuses it.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 0)]
    [InlineData("2", 2)]
    public async Task ProposalThatCannotBeComparedIsBuiltAlone(string build, int expected)
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "deploy-preview"), ("REVIEW_CODE", "2"), ("BUILD_CODE", build));

        Assert.Equal(expected, code);
        Assert.Equal("build --output output --context deploy-preview", asked[^1]);
    }
}
