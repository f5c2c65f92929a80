using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Publishing;
using MRS.Review.Comparing;
using MRS.Site.Commands;
using MRS.Site.Git;

namespace MRS.Site.Proposals;

/// <summary>Builds the two sides of a comparison in memory, for the same day and with this program.</summary>
/// <param name="git">The repository.</param>
/// <param name="options">What both builds depend on besides the content.</param>
/// <param name="content">The content folder of the working tree.</param>
internal sealed class SideBuilder(GitRepository git, BuildOptions options, string content)
{
    private static readonly ProblemCode[] AboutThePast =
        [ProblemCodes.AddressVanished, ProblemCodes.IdVanished, ProblemCodes.RevisionNotRaised, ProblemCodes.PublishedUrlsUnreadable];

    // Most of a proposal is unchanged.
    private readonly BuildCache cache = new();

    /// <summary>Builds the base of the comparison. It is not compared with its own past: it is published already.</summary>
    public ReviewSide Base(string commit) =>
        Build(log => GitContent.Read(git, commit, log),
            options with { PublishedUrls = GitContent.Beside(git, commit, PublishedUrlsFile.FileName) });

    /// <summary>Builds what is proposed: a commit, or the working tree if it is null.</summary>
    public ReviewSide Head(string? commit, ReviewSide earlier)
    {
        var publishedUrls = commit is null ? options.PublishedUrls : GitContent.Beside(git, commit, PublishedUrlsFile.FileName);
        var manifest = earlier.Snapshot is Snapshot site && site.TryGet(SiteManifest.Path, out var file)
            ? new PreviousFile(SiteManifest.Path, Encoding.UTF8.GetString(file.Content.Span))
            : null;
        IReadOnlyList<SourceFile> Read(ProblemLog log) =>
            commit is null ? ContentFolder.Read(content, log) : GitContent.Read(git, commit, log);
        return Build(Read, options with { PublishedUrls = publishedUrls, Previous = manifest });
    }

    private ReviewSide Build(Func<ProblemLog, IReadOnlyList<SourceFile>> read, BuildOptions options)
    {
        var log = new ProblemLog();
        var sources = read(log);
        var result = SiteBuilder.Build(sources, options, log, cache);
        if (result.Snapshot is null && IsOnlyAboutThePast(result.Problems))
        {
            // The only error is that something vanished. The rest can still be shown.
            var again = SiteBuilder.Build(sources, options with { PublishedUrls = null, Previous = null }, new ProblemLog(), cache);
            again.Snapshot?.MakeAll();
            return new ReviewSide(again.Snapshot, BuiltProblems.Of(result.All.Concat(again.All).Distinct()));
        }

        result.Snapshot?.MakeAll();
        return new ReviewSide(result.Snapshot, BuiltProblems.Of(result.All));
    }

    private static bool IsOnlyAboutThePast(IReadOnlyList<Problem> problems) =>
        problems.Where(p => p.Severity == Severity.Error).All(p => AboutThePast.Contains(p.Code));
}
