using MRS.Content.Model;

namespace MRS.Content.Governance;

/// <summary>
/// Who holds an office and who held it before, on the content's day (<see cref="ContentOnDay"/>). No file says "current" or "past".
/// </summary>
public static class Offices
{
    /// <summary>The current terms, in the order of the data.</summary>
    public static IReadOnlyList<Term> Running(SiteContent site, string role) => [.. site.Terms.Where(t => t.Role == role && t.IsOpen)];

    /// <summary>The terms that are over, latest first; those with an unknown end come last, in the order of the data.</summary>
    public static IReadOnlyList<Term> Past(SiteContent site, string role) =>
        [.. site.Terms.Where(t => t.Role == role && !t.IsOpen)
            .OrderByDescending(t => t.Until!.Value.Date?.Latest ?? DateOnly.MinValue)
            .ThenByDescending(t => t.From?.Earliest ?? DateOnly.MinValue)];

    /// <summary>Whether anybody holds the office or has held it.</summary>
    public static bool IsKnown(SiteContent site, string role) => site.Terms.Any(t => t.Role == role);

    /// <summary>The vision of whoever holds the office; null if nobody does or there is none.</summary>
    public static Vision? CurrentVision(SiteContent site, string role) =>
        Running(site, role).Select(t => VisionOf(site, t.Person)).FirstOrDefault(v => v is not null);

    /// <summary>The vision of a person; null if there is none.</summary>
    public static Vision? VisionOf(SiteContent site, string person) => site.Visions.FirstOrDefault(v => v.Person == person);

    /// <summary>The terms of a role, which know when each of them ends.</summary>
    public static RoleTerms TermsOf(SiteContent site, string role) =>
        new(site.Terms.Where(t => t.Role == role), site.Role(role)?.Seats == 1);
}
