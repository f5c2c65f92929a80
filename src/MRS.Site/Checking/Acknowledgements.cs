using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Validation;

namespace MRS.Site.Checking;

/// <summary>Takes out the warnings that someone has looked at and found right.</summary>
public static class Acknowledgements
{
    /// <summary>The problems without acknowledged warnings, sorted. For a build that stopped early: what no longer comes cannot be told yet.</summary>
    public static IReadOnlyList<Problem> Drop(SiteContent site, ProblemLog log) =>
        [.. log.Sorted().Where(p => !site.Acknowledgements.Any(a => Covers(a, p)))];

    /// <summary>The same for a whole build, with a notice for each acknowledgement that covers nothing or is to be looked at again.</summary>
    /// <param name="site">The content.</param>
    /// <param name="day">The day of the build.</param>
    /// <param name="log">Everything that was found.</param>
    /// <param name="unasked">What this build did not look for: that it was not found says nothing.</param>
    public static IReadOnlyList<Problem> Apply(SiteContent site, DateOnly day, ProblemLog log, params IReadOnlyList<ProblemCode> unasked)
    {
        var all = log.Sorted();
        foreach (var acknowledgement in site.Acknowledgements.Where(a => unasked.All(c => c.Id != a.Code)))
        {
            if (!all.Any(p => Covers(acknowledgement, p)))
            {
                log.Add(ProblemCodes.AcknowledgementUnused, acknowledgement.Source.At(nameof(Acknowledgement.Code)), $"The warning {acknowledgement.Code} at {acknowledgement.Where} no longer comes.", "Delete the entry.");
            }
            else if (acknowledgement.Until is DateOnly until && until <= ContentRules.Horizon(day))
            {
                log.Add(ProblemCodes.AcknowledgementExpired, acknowledgement.Source.At(nameof(Acknowledgement.Until)), $"The warning {acknowledgement.Code} at {acknowledgement.Where} {(until <= day ? "was" : "is")} to be looked at again on {until:yyyy-MM-dd}.", "Then set a later day, or delete the entry.");
            }
        }

        return Drop(site, log);
    }

    // Errors cannot be acknowledged, nor can notices.
    private static bool Covers(Acknowledgement acknowledgement, Problem problem)
    {
        var parts = acknowledgement.Where.Split('#', 2);
        return problem.Severity == Severity.Warning
            && problem.Code.Id == acknowledgement.Code
            && problem.At.File == parts[0]
            && (parts.Length == 1 || problem.Message.Contains(parts[1], StringComparison.Ordinal));
    }
}
