using MRS.Site.Commands;

namespace MRS.Site.Tests.Review;

/// <summary>The command <c>review</c> as its users run it.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private readonly GitSite site = new();

    [Fact]
    public async Task WorkingTreeIsComparedAsItIsAndLeftAsItIs()
    {
        site.Replace("pages/about/mission.md", "Together.", "All together.");
        site.Write("pages/about/_draft.md", "Untracked.");
        var before = site.Git("status", "--porcelain=v2", "--branch") + site.Git("stash", "list");
        var files = Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains(".git", StringComparison.Ordinal))
            .ToDictionary(f => f, File.GetLastWriteTimeUtc);

        var (code, said) = await site.ReviewAsync("--base", "main");

        Assert.True(code == ExitCode.Fine, said);
        Assert.Contains("Pages: 1 changed.", said, StringComparison.Ordinal);
        Assert.Equal(before, site.Git("status", "--porcelain=v2", "--branch") + site.Git("stash", "list"));
        Assert.Equal(files, Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains(".git", StringComparison.Ordinal))
            .ToDictionary(f => f, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public async Task WhatThePublishedBranchChangedSinceIsNotAChangeOfTheProposal()
    {
        site.Git("checkout", "--quiet", "-b", "proposal");
        site.Replace("pages/about/mission.md", "Together.", "All together.");
        site.Commit("The proposal");
        site.Git("checkout", "--quiet", "main");
        site.Replace("pages/samples.md", "This page holds", "The page holds");
        site.Commit("Something else");

        var (_, said) = await site.ReviewAsync("--base", "main", "--head", "proposal");

        Assert.Contains("/about/mission/", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/samples/", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOldMistakeThatStopsTheBuildIsNamed()
    {
        site.Write("people/person-twin.md", "---\nname: \"Person Twin\"\ncolour: \"red\"\n---\n");
        site.Commit("A mistake");
        site.Replace("pages/about/mission.md", "Together.", "All together.");

        var (code, said) = await site.ReviewAsync("--base", "main");

        Assert.Equal(ExitCode.Problems, code);
        Assert.DoesNotContain("New problems", said, StringComparison.Ordinal);
        Assert.Contains("### Problems that were there before and stop every build\n\n- `error` `people/person-twin.md:3` `MRS012`", said,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksLeadToThePreviewAndToThePublishedSite()
    {
        site.Replace("pages/about/mission.md", "Together.", "All together.");

        var (_, said) = await site.ReviewAsync("--base", "main", "--preview-url", "https://preview.example.net");

        Assert.Contains("([preview](https://preview.example.net/about/mission/), [changes "
            + "marked](https://preview.example.net/_review/about/mission/), [published now](https://www.example.org/about/mission/))",
            said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextsOfTheContentAreNothingButText()
    {
        const string Attack = "@all `x` ``y`` <img src=x onerror=a> [a](https://evil.example) #1 | -->";
        site.Write("pages/about/attack.md",
            $"---\ntitle: \"{Attack}\"\ndescription: \"A page whose title would like to be more than text.\"\n---\n\nText.\n");

        var (code, said) = await site.ReviewAsync("--base", "main");
        var outside = System.Text.RegularExpressions.Regex.Replace(said, "(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", "");

        Assert.True(code == ExitCode.Fine, said);
        Assert.DoesNotContain("@", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("#1", outside, StringComparison.Ordinal);
        Assert.Contains("evil", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommentHasALimitOfLength()
    {
        for (var i = 0; i < 400; i++)
        {
            site.Write($"pages/about/page-{i:000}.md",
                $"---\ntitle: \"Page {i} {new string('x', 70)}\"\ndescription: \"{i} {new string('y', 100)}\"\n---\n\nText.\n");
        }

        var (_, said) = await site.ReviewAsync("--base", "main", "--preview-url", $"https://{new string('p', 60)}.example.net");

        Assert.InRange(said.Length, 1000, 65_000);
        Assert.Contains("Pages: 400 new", said, StringComparison.Ordinal);
        Assert.Contains("… and 350 more", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenProposalIsToldInTheEditorsWordsAndFails()
    {
        site.Replace("pages/about/mission.md", "order: 10", "odrer: 10");

        var (code, said) = await site.ReviewAsync("--base", "main");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("- `error` `pages/about/mission.md:5` `MRS012`:", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-branch", "There is no commit \"no-such-branch\" here.")]
    [InlineData("--output=/tmp/x", "There is no commit \"--output=/tmp/x\" here.")]
    public async Task UnknownCommitIsRefused(string revision, string sentence)
    {
        var (code, said) = await site.ReviewAsync($"--base={revision}");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderOutsideOfAnyRepositoryIsRefused()
    {
        Directory.Delete(Path.Join(site.Root, ".git"), recursive: true);

        var (code, said) = await site.ReviewAsync("--base", "main");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("lies in no git repository", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShallowCloneIsDeepened()
    {
        using var clone = await ShallowAsync();

        var (code, said) = await ReviewIn(clone.FullName);

        Assert.True(code == ExitCode.Fine, said);
        Assert.Contains("Pages: 1 changed.", said, StringComparison.Ordinal);
        Assert.Contains("/about/mission/", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShallowCloneThatCannotBeDeepenedIsRefused()
    {
        using var clone = await ShallowAsync();
        Run(clone.FullName, "remote", "set-url", "origin", Path.Join(site.Root, "gone"));

        var (code, said) = await ReviewIn(clone.FullName);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("holds only a part of the history", said, StringComparison.Ordinal);
        Assert.Contains("git fetch --unshallow", said, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    // Two branches, each cloned with its last commit alone.
    private Task<TemporaryClone> ShallowAsync()
    {
        site.Git("checkout", "--quiet", "-b", "proposal");
        site.Replace("pages/about/mission.md", "Together.", "All together.");
        site.Commit("The proposal");
        site.Git("checkout", "--quiet", "main");
        site.Replace("pages/samples.md", "This page holds", "The page holds");
        site.Commit("Something else");
        var clone = new TemporaryClone();
        Run(site.Root, "clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "proposal", $"file://{site.Root}",
            clone.FullName);
        return Task.FromResult(clone);
    }

    private static Task<(int Code, string Said)> ReviewIn(string root) =>
        TemporarySite.CommandAsync("review", "--content", Path.Join(root, "content"), "--base", "origin/main");

    private static void Run(string folder, params string[] arguments)
    {
        using var git =
            System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private sealed class TemporaryClone : IDisposable
    {
        private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("mrs-clone-tests-");

        public string FullName => Path.Join(parent.FullName, "clone");

        public void Dispose() => parent.Delete(recursive: true);
    }
}
