using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Validation;

namespace MRS.Engine.Checks;

/// <summary>Removes the warnings that someone has reviewed and accepted.</summary>
public static class Acknowledgements
{
    /// <summary>
    /// The problems without acknowledged warnings, sorted. For a build that stopped early: which warnings no longer occur cannot be said
    /// yet.
    /// </summary>
    public static IReadOnlyList<Problem> Drop(SiteContent site, ProblemLog log) =>
        Drop(new AcknowledgedWarnings(site.Acknowledgements), log);

    /// <summary>
    /// The same for a whole build, with a notice for each acknowledgement that covers nothing or is due for review.
    /// </summary>
    /// <param name="site">The content.</param>
    /// <param name="day">The day of the build.</param>
    /// <param name="log">All problems found.</param>
    /// <param name="unasked">What this build did not check for: its absence says nothing.</param>
    public static IReadOnlyList<Problem> Apply(SiteContent site, DateOnly day, ProblemLog log, params IReadOnlyList<ProblemCode> unasked)
    {
        var acknowledged = new AcknowledgedWarnings(site.Acknowledgements);
        var used = log.Sorted().SelectMany(acknowledged.Covering).ToHashSet<Acknowledgement>(ReferenceEqualityComparer.Instance);
        foreach (var acknowledgement in site.Acknowledgements.Where(a => unasked.All(c => c.Id != a.Code)))
        {
            if (!used.Contains(acknowledgement))
            {
                log.Add(ProblemCodes.AcknowledgementUnused, acknowledgement.Source.At(nameof(Acknowledgement.Code)),
                    $"The warning {acknowledgement.Code} at {acknowledgement.Where} no longer comes.", "Delete the entry.");
            }
            else if (acknowledgement.Until is DateOnly until && until <= ContentRules.Horizon(day))
            {
                log.Add(ProblemCodes.AcknowledgementExpired, acknowledgement.Source.At(nameof(Acknowledgement.Until)),
                    $"The warning {acknowledgement.Code} at {acknowledgement.Where} {(until <= day ? "was" : "is")} to be looked at again "
                        + $"on {until:yyyy-MM-dd}.",
                    "Then set a later day, or delete the entry.");
            }
        }

        return Drop(acknowledged, log);
    }

    private static IReadOnlyList<Problem> Drop(AcknowledgedWarnings acknowledged, ProblemLog log) =>
        [.. log.Sorted().Where(p => acknowledged.Covering(p).Count == 0)];
}
