using System.Diagnostics;
using MRS.Site.Tests.Review;

namespace MRS.Site.Tests.Hosting;

/// <summary>The script that tells the host which commits need no build: those that change nothing that is published.</summary>
public sealed class NeedsNoBuildTests : IDisposable
{
    private readonly GitSite site = new();

    public NeedsNoBuildTests()
    {
        Directory.CreateDirectory(Path.Join(site.Root, ".ci"));
        File.Copy(Path.Join(Repository.Root, ".ci", "needs-no-build"), Path.Join(site.Root, ".ci", "needs-no-build"));
        site.Commit("With the script");
    }

    [Theory]
    [InlineData("docs/hosting.md", true)]
    [InlineData("tests/Some/Tests.cs", true)]
    [InlineData(".github/workflows/ci.yml", true)]
    [InlineData("README.md", true)]
    [InlineData("content/pages/about.md", false)]
    [InlineData("src/MRS.Site/Program.cs", false)]
    [InlineData("theme/css/site.css", false)]
    [InlineData("published.txt", false)]
    [InlineData("netlify.toml", false)]
    [InlineData(".ci/deploy", false)]
    public void CommitOfWhatIsNotPublishedNeedsNone(string file, bool needsNone)
    {
        var before = Head();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(site.Root, file))!);
        File.AppendAllText(Path.Join(site.Root, file), "More.\n");
        site.Commit("More");

        Assert.Equal(needsNone, NeedsNone(("CACHED_COMMIT_REF", before), ("COMMIT_REF", Head())));
    }

    [Fact]
    public void BuildThatWasAskedForIsMade()
    {
        var before = Head();
        Directory.CreateDirectory(Path.Join(site.Root, "docs"));
        File.WriteAllText(Path.Join(site.Root, "docs", "more.md"), "More.\n");
        site.Commit("More");

        Assert.True(NeedsNone(("CACHED_COMMIT_REF", before), ("COMMIT_REF", Head())));
        Assert.False(NeedsNone(("CACHED_COMMIT_REF", before), ("COMMIT_REF", Head()), ("INCOMING_HOOK_URL", "https://hook.example.org/")));
        Assert.False(NeedsNone(("CACHED_COMMIT_REF", Head()), ("COMMIT_REF", Head())));
        Assert.False(NeedsNone(("COMMIT_REF", Head())));
        Assert.False(NeedsNone(("CACHED_COMMIT_REF", "0123456789012345678901234567890123456789"), ("COMMIT_REF", Head())));
        Assert.False(NeedsNone());
    }

    public void Dispose() => site.Dispose();

    private string Head() => site.Git("rev-parse", "HEAD").Trim();

    private bool NeedsNone(params (string Name, string Value)[] told)
    {
        var start = new ProcessStartInfo("bash", [".ci/needs-no-build"]) { WorkingDirectory = site.Root, RedirectStandardError = true };
        foreach (var name in (string[])["INCOMING_HOOK_URL", "CACHED_COMMIT_REF", "COMMIT_REF"])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in told)
        {
            start.Environment[name] = value;
        }

        using var script = Process.Start(start)!;
        script.StandardError.ReadToEnd();
        script.WaitForExit();
        return script.ExitCode == 0;
    }
}
