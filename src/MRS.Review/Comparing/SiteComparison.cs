using System.Globalization;
using MRS.Content.Problems;

namespace MRS.Review.Comparing;

/// <summary>Compares two states of the site.</summary>
public static class SiteComparison
{
    /// <summary>Everything that differs.</summary>
    public static SiteChanges Of(ReviewSide old, ReviewSide now)
    {
        var changes = new SiteChanges
        {
            Pages = [],
            Others = [],
            NewProblems = Without(now.Problems, old.Problems),
            SolvedProblems = Without(old.Problems, now.Problems),
        };
        return now.Snapshot is null
            ? changes with
            {
                OldErrors = StillThere(now.Problems, changes.NewProblems),
                Obstacle = "The site cannot be built from this proposal, so its pages cannot be compared. The problems below say why.",
            }
            : old.Snapshot is null
                ? changes with { Obstacle = "The site cannot be built from what is published now, so the pages cannot be compared." }
            : Compare(SiteInventory.Of(old.Snapshot), SiteInventory.Of(now.Snapshot), changes);
    }

    /// <summary>The problems of one list that are not in the other. The same problem on another line is the same.</summary>
    public static IReadOnlyList<ReviewProblem> Without(IReadOnlyList<ReviewProblem> problems, IReadOnlyList<ReviewProblem> others)
    {
        var known = others.CountBy(p => p.Key).ToDictionary();
        var rest = new List<ReviewProblem>();
        // What this machine lacks is not a matter of the content.
        foreach (var problem in problems.Where(p => p.Code != ProblemCodes.ToolMissing.Id && p.Code != ProblemCodes.ToolFailed.Id))
        {
            if (known.GetValueOrDefault(problem.Key) is > 0 and var count)
            {
                known[problem.Key] = count - 1;
            }
            else
            {
                rest.Add(problem);
            }
        }

        return rest;
    }

    // Readers who are told that nothing can be built must learn why, whoever caused it.
    private static IReadOnlyList<ReviewProblem> StillThere(IReadOnlyList<ReviewProblem> problems, IReadOnlyList<ReviewProblem> fresh) =>
        [.. problems.Where(p => p.Severity == ReviewProblem.Error && !fresh.Any(f => ReferenceEquals(f, p)))];

    private static SiteChanges Compare(SiteInventory old, SiteInventory now, SiteChanges changes)
    {
        var comparison = new PageComparison(old, now);
        var pages = comparison.Run();
        List<OtherChange> others = [.. new OtherComparison(old, now).Run(pages)];
        others.AddRange(comparison.Shared.Select(a => new OtherChange("Images of shared links", "another image") { Subject = a }));
        if (comparison.Around > 0)
        {
            others.Add(new OtherChange("Menus, head and foot", Count(comparison.Around, "differ on one page", "differ on {0} pages")));
        }

        // Weight alone means nothing: invisible white space in a page has weight too.
        return pages.Count == 0 && others.All(o => o.Topic == "Weight") ? changes : changes with { Pages = pages, Others = others };
    }

    private static string Count(int number, string one, string many) =>
        number == 1 ? one : string.Format(CultureInfo.InvariantCulture, many, number);
}
