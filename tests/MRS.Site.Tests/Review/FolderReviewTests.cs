using MRS.Site.Commands;

namespace MRS.Site.Tests.Review;

/// <summary><c>review OLD NEW</c> compares two sites that were built before, by whichever programs.</summary>
public sealed class FolderReviewTests : IDisposable
{
    private readonly GitSite site = new();

    private string Old => Path.Join(site.Root, "old");

    private string New => Path.Join(site.Root, "new");

    [Fact]
    public async Task TwoFoldersGiveTheListAndMarksOfTheirCommits()
    {
        await BuildAsync(Old);
        site.Replace("pages/about/mission.md", "Together.", "All together.");
        site.Replace("pages/samples.md", "https://www.example.com/path?query", "http://www.example.com/path?query");
        await BuildAsync(New);
        var (_, ofCommits) = await site.ReviewAsync("--base", "main");

        var (code, ofFolders) = await site.ReviewAsync(
            Old, New, "--old-report", Old + ".json", "--new-report", New + ".json", "--output", site.Output, "--markdown",
            site.Output + ".md");

        Assert.True(code == ExitCode.Fine, ofFolders);
        Assert.Contains("MRS054", ofCommits, StringComparison.Ordinal);
        // A report names the files from where the build was run.
        var list = await File.ReadAllTextAsync(site.Output + ".md", TestContext.Current.CancellationToken);
        Assert.Equal(ofCommits, list.Replace(site.Content + "/", "", StringComparison.Ordinal));
        var marked = await File.ReadAllTextAsync(
            Path.Join(site.Output, "_review", "about", "mission", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<ins>", marked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SiteThatCannotBeBuiltIsToldByItsReport()
    {
        await BuildAsync(Old);
        site.Replace("pages/about/mission.md", "order: 10", "odrer: 10");
        await BuildAsync(New);

        var (code, said) = await site.ReviewAsync(Old, New, "--old-report", Old + ".json", "--new-report", New + ".json");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("The site cannot be built from this proposal", said, StringComparison.Ordinal);
        Assert.Contains("pages/about/mission.md:5` `MRS012`:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatIsNotThereIsRefused()
    {
        var (code, said) = await site.ReviewAsync(Old, New);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains($"There is no folder \"{Old}\".", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportThatIsNoneIsRefused()
    {
        var (code, said) = await site.ReviewAsync(site.Content, New, "--old-report", Path.Join(site.Content, "site.yml"));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("cannot be read", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Name the commit to compare with (--base REV), or two folders of built sites (OLD NEW).")]
    [InlineData("old", "Name the commit to compare with (--base REV), or two folders of built sites (OLD NEW).")]
    [InlineData("old new --base main", "--base and --head are for commits")]
    [InlineData("old new --head main", "--base and --head are for commits")]
    [InlineData("--base main --old-report old.json", "--old-report and --new-report are for two folders")]
    public async Task EitherCommitsOrFoldersAreNamed(string options, string sentence)
    {
        var (code, said) = await site.ReviewAsync(options.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private async Task BuildAsync(string output)
    {
        var (_, report) = await site.RunAsync(output, "build", ["--format", "json"]);
        await File.WriteAllTextAsync(output + ".json", report, TestContext.Current.CancellationToken);
    }
}
