using System.Text.Json;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Publishing;
using MRS.Review.Comparing;
using MRS.Site.Commands;
using MRS.Site.Git;
using MRS.Site.Tools;

namespace MRS.Site.Verifying;

/// <summary>The site that a commit builds, for the day and with the options that a live site names.</summary>
/// <param name="git">The repository.</param>
/// <param name="build">What the live site was built from, by its own account.</param>
/// <param name="commit">The full id of the commit.</param>
/// <param name="tools">The tools for pictures, share images and the search index.</param>
internal sealed class ExpectedSite(GitRepository git, LiveBuild build, string commit, SiteTools? tools)
{
    // They describe the state of the machine that built the site, and are checked separately.
    private static readonly string[] OfTheMachine = ["dirty"];

    /// <summary>
    /// Whether this program can build it: it has the code of the live site or, if that is in no commit, the code of the commit.
    /// </summary>
    public bool IsOfThisProgram =>
        build.Code == BuiltFrom.Code || (CodeHash.Of(git.Root) == BuiltFrom.Code && git.IsAsIn(commit, CodePaths.All));

    /// <summary>Builds it. The working tree is not touched.</summary>
    /// <exception cref="ReviewRefusedException">The commit cannot be built.</exception>
    public Snapshot Build()
    {
        var options = new BuildOptions(build.Date)
        {
            BaseUrl = ValueOf("--base-url"),
            Indexable = !build.Options.Contains("--no-index"),
            HasRedirectPages = build.Options.Contains("--redirect-pages"),
            HasApi = !build.Options.Contains("--no-api"),
            HasForm = !build.Options.Contains("--plain"),
            ContentPath = git.ContentPath,
            PublishedUrls = GitContent.Beside(git, commit, PublishedUrlsFile.FileName),
            Deployment = build.Context is string context
                ? new Deployment(Deployment.ContextOf(context)) { Commit = build.Commit, IsDirty = build.IsDirty }
                : null,
            Tools = build.Options.Contains("--plain") ? null : tools,
        };
        var result = SiteBuilder.Build(GitContent.Read(git, commit, new ProblemLog()), options, new ProblemLog());
        result.Snapshot?.MakeAll();
        return result.Snapshot ?? throw new ReviewRefusedException(
            $"The commit {commit[..7]} cannot be built: {result.Problems.FirstOrDefault(p => p.Severity == Severity.Error)?.Message}",
            "Check out that commit and run check to see more.");
    }

    /// <summary>What differs between the two builds: commit, code, content, day or options.</summary>
    public static IEnumerable<string> Differences(ReadOnlyMemory<byte> live, Snapshot expected)
    {
        if (!expected.TryGet(BuildRecord.Path, out var file))
        {
            return [];
        }

        using var there = JsonDocument.Parse(live);
        using var here = JsonDocument.Parse(file.Content);
        return [.. here.RootElement.EnumerateObject()
            .Where(p => !OfTheMachine.Contains(p.Name))
            .Select(p => (p.Name, Here: p.Value.ToString(),
                There: there.RootElement.TryGetProperty(p.Name, out var other) ? other.ToString() : "nothing"))
            .Where(p => p.Here != p.There)
            .Select(p => $"/{BuildRecord.Path}: says {p.Name} {p.There}, and the commit makes {p.Here}.")];
    }

    private string? ValueOf(string option) => build.Options.SkipWhile(o => o != option).Skip(1).FirstOrDefault();
}
