using MRS.Content.Problems;
using MRS.Site.Review.Building;
using MRS.Site.Review.Comparing;
using MRS.Site.Review.Git;

namespace MRS.Site.Review;

/// <summary>Leaves out of a build's report what was wrong before, so that old debt does not stop a newcomer.</summary>
public static class NewProblems
{
    /// <summary>The build with those of its problems that the earlier commit does not have, and those that let no site be built; all of them if none is named.</summary>
    /// <exception cref="ReviewRefusedException">The commit cannot be found or built.</exception>
    public static BuildResult Only(BuildResult result, string? earlier, string content, BuildOptions options)
    {
        if (earlier is null || result.Problems.Count == 0)
        {
            return result;
        }

        var git = GitRepository.Around(content);
        var parted = git.MergeBase(git.Resolve(earlier), git.Resolve("HEAD"));
        var old = new SideBuilder(git, options, content).Base(parted).Problems;
        var fresh = SiteComparison.Without([.. result.Problems.Select(ReviewProblem.Of)], old).ToHashSet();
        return result with { Problems = [.. result.Problems.Where(p => IsOfThisMachine(p) || (result.Snapshot is null && p.Severity == Severity.Error) || fresh.Contains(ReviewProblem.Of(p)))] };
    }

    // What this machine lacks is no debt of the content.
    private static bool IsOfThisMachine(Problem problem) => problem.Code == ProblemCodes.ToolMissing || problem.Code == ProblemCodes.ToolFailed;
}
