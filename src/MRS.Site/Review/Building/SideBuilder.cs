using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Commands;
using MRS.Site.Incremental;
using MRS.Site.Publishing;
using MRS.Site.Review.Git;

namespace MRS.Site.Review.Building;

/// <summary>Builds the two sides of a comparison for the same day. A commit whose generator is this one is built in memory; another by its own generator.</summary>
/// <param name="git">The repository.</param>
/// <param name="options">What both builds depend on besides content and generator.</param>
/// <param name="content">The content folder of the working tree.</param>
internal sealed class SideBuilder(GitRepository git, BuildOptions options, string content)
{
    // Most of a proposal is as it was.
    private readonly BuildMemory memory = new();

    /// <summary>Builds what is compared with. Its own past is not looked at: it is published already.</summary>
    public ReviewSide Base(string commit) => git.IsAsIn(commit, OtherGenerator.Paths)
        ? Build(commit, log => GitContent.Read(git, commit, log), options with { Ledger = GitContent.Beside(git, commit, EarlierFiles.LedgerName) })
        : new OtherGenerator(git, commit, options).Build();

    /// <summary>Builds what is proposed: a commit, or the working tree if it is null.</summary>
    public ReviewSide Head(string? commit, ReviewSide earlier)
    {
        if (commit is not null && !git.IsAsIn(commit, OtherGenerator.Paths))
        {
            return new OtherGenerator(git, commit, options).Build();
        }

        var ledger = commit is null ? options.Ledger : GitContent.Beside(git, commit, EarlierFiles.LedgerName);
        var manifest = earlier.Snapshot is Snapshot site && site.TryGet(SiteManifest.Path, out var file) ? new EarlierFile(SiteManifest.Path, Encoding.UTF8.GetString(file.Content.Span)) : null;
        IReadOnlyList<SourceFile> Read(ProblemLog log) => commit is null ? ContentFolder.Read(content, log) : GitContent.Read(git, commit, log);
        return Build(commit, Read, options with { Ledger = ledger, Previous = manifest });
    }

    private ReviewSide Build(string? commit, Func<ProblemLog, IReadOnlyList<SourceFile>> read, BuildOptions options)
    {
        var log = new ProblemLog();
        var sources = read(log);
        var result = SiteBuilder.Build(sources, options, log, memory);
        if (result.Snapshot is null && IsOnlyAboutThePast(result.Problems))
        {
            // What is wrong is that something vanished. The rest can be shown all the same.
            var again = SiteBuilder.Build(sources, options with { Ledger = null, Previous = null }, new ProblemLog(), memory);
            again.Snapshot?.MakeAll();
            return new ReviewSide(commit, again.Snapshot, [.. result.All.Concat(again.All).Distinct().Select(ReviewProblem.Of)]);
        }

        result.Snapshot?.MakeAll();
        return new ReviewSide(commit, result.Snapshot, [.. result.All.Select(ReviewProblem.Of)]);
    }

    private static bool IsOnlyAboutThePast(IReadOnlyList<Problem> problems) =>
        problems.Where(p => p.Severity == Severity.Error).All(p => p.Code == ProblemCodes.AddressVanished || p.Code == ProblemCodes.IdVanished || p.Code == ProblemCodes.RevisionNotRaised || p.Code == ProblemCodes.LedgerUnreadable);
}
