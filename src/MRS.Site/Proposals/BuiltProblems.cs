using MRS.Content.Problems;
using MRS.Review.Comparing;
using MRS.Site.Reporting;

namespace MRS.Site.Proposals;

/// <summary>Converts problems that this program found for comparison in a review.</summary>
internal static class BuiltProblems
{
    /// <summary>One problem.</summary>
    public static ReviewProblem Of(Problem problem) =>
        new(problem.Code.Id, TextReport.NameOf(problem.Severity), problem.At.File ?? "", problem.At.Line, problem.Message)
        {
            Hint = problem.Hint,
        };

    /// <summary>Several of them, in the same order.</summary>
    public static IReadOnlyList<ReviewProblem> Of(IEnumerable<Problem> problems) => [.. problems.Select(Of)];
}
