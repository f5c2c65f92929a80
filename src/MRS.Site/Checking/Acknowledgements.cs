using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Site.Checking;

/// <summary>Takes out the warnings that someone has looked at and found right.</summary>
public static class Acknowledgements
{
    /// <summary>The problems without acknowledged warnings, sorted. For a build that stopped early: what no longer comes cannot be told yet.</summary>
    public static IReadOnlyList<Problem> Drop(SiteContent site, ProblemLog log) =>
        Drop(site.Acknowledgements.ToLookup(Place), log.Sorted());

    /// <summary>The same for a whole build, with a warning for each acknowledgement that covers nothing or is due.</summary>
    /// <param name="site">The content.</param>
    /// <param name="day">The day of the build.</param>
    /// <param name="log">Everything that was found.</param>
    /// <param name="unasked">What this build did not look for: that it was not found says nothing.</param>
    public static IReadOnlyList<Problem> Apply(SiteContent site, DateOnly day, ProblemLog log, params IReadOnlyList<ProblemCode> unasked)
    {
        var all = log.Sorted().ToLookup(Place);
        foreach (var acknowledgement in site.Acknowledgements.Where(a => unasked.All(c => c.Id != a.Code)))
        {
            if (!all[Place(acknowledgement)].Any(p => Covers(acknowledgement, p)))
            {
                log.Add(ProblemCodes.AcknowledgementUnused, acknowledgement.Source.At(nameof(Acknowledgement.Code)), $"The warning {acknowledgement.Code} at {acknowledgement.Where} no longer comes.", "Delete the entry.");
            }
            else if (acknowledgement.Until is DateOnly until && until <= day)
            {
                log.Add(ProblemCodes.AcknowledgementExpired, acknowledgement.Source.At(nameof(Acknowledgement.Until)), $"The warning {acknowledgement.Code} at {acknowledgement.Where} was to be looked at again on {until:yyyy-MM-dd}.", "Set a later day, or delete the entry.");
            }
        }

        return Drop(site, log);
    }

    private static IReadOnlyList<Problem> Drop(ILookup<(string, string), Acknowledgement> acknowledged, IReadOnlyList<Problem> problems) =>
        [.. problems.Where(p => !acknowledged[Place(p)].Any(a => Covers(a, p)))];

    // An acknowledgement names kind and file, and covers nothing elsewhere.
    private static (string Code, string File) Place(Acknowledgement acknowledgement) => (acknowledgement.Code, acknowledgement.Where.Split('#', 2)[0]);

    private static (string Code, string File) Place(Problem problem) => (problem.Code.Id, problem.At.File);

    // Errors cannot be acknowledged, nor can the warnings about acknowledgements themselves.
    private static bool Covers(Acknowledgement acknowledgement, Problem problem)
    {
        var parts = acknowledgement.Where.Split('#', 2);
        return problem.Severity == Severity.Warning
            && problem.Code.Id == acknowledgement.Code
            && problem.Code != ProblemCodes.AcknowledgementUnused
            && problem.Code != ProblemCodes.AcknowledgementExpired
            && problem.At.File == parts[0]
            && (parts.Length == 1 || problem.Message.Contains(parts[1], StringComparison.Ordinal));
    }
}
