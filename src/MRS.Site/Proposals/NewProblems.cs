using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Review.Comparing;
using MRS.Site.Git;

namespace MRS.Site.Proposals;

/// <summary>Leaves existing problems out of a build's report, so that old debt does not block a new proposal.</summary>
public static class NewProblems
{
    /// <summary>The build with only those problems that the earlier commit does not have or that prevent any build.</summary>
    /// <exception cref="ReviewRefusedException">The commit cannot be found.</exception>
    public static BuildResult Only(BuildResult result, string earlier, string content, BuildOptions options)
    {
        if (result.All.Count == 0)
        {
            return result;
        }

        var git = GitRepository.Around(content);
        var parted = git.MergeBase(git.Resolve(earlier), git.Resolve("HEAD"));
        var old = new SideBuilder(git, options, content).Base(parted).Problems;
        var fresh = SiteComparison.Without(BuiltProblems.Of(result.All), old).ToHashSet();
        bool IsTold(Problem p) => IsOfThisMachine(p)
            || (result.Snapshot is null && p.Severity == Severity.Error)
            || fresh.Contains(BuiltProblems.Of(p));
        IReadOnlyList<Problem> New(IReadOnlyList<Problem> problems) => [.. problems.Where(IsTold)];
        return result with { Problems = New(result.Problems), Notices = New(result.Notices) };
    }

    // What this machine lacks is not the content's fault.
    private static bool IsOfThisMachine(Problem problem) =>
        problem.Code == ProblemCodes.ToolMissing || problem.Code == ProblemCodes.ToolFailed;
}
