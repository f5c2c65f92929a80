using MRS.Content.Model;

namespace MRS.Content.Governance;

/// <summary>
/// Who holds an office and who held it before, on the day for which the content is (<see cref="ContentOnDay"/>). Nobody writes down
/// "current" or "past".
/// </summary>
public static class Offices
{
    /// <summary>The terms that run, in the order of the data.</summary>
    public static IReadOnlyList<Term> Running(SiteContent site, string role) => [.. site.Terms.Where(t => t.Role == role && t.IsOpen)];

    /// <summary>The terms that are over, latest first; those of unknown end come after, in the order of the data.</summary>
    public static IReadOnlyList<Term> Past(SiteContent site, string role) =>
        [.. site.Terms.Where(t => t.Role == role && !t.IsOpen)
            .OrderByDescending(t => t.Until!.Value.Date?.Latest ?? DateOnly.MinValue)
            .ThenByDescending(t => t.From?.Earliest ?? DateOnly.MinValue)];

    /// <summary>Whether anybody holds the office or has held it.</summary>
    public static bool IsKnown(SiteContent site, string role) => site.Terms.Any(t => t.Role == role);

    /// <summary>The vision of whoever holds the office; null if nobody does or has written one.</summary>
    public static Vision? CurrentVision(SiteContent site, string role) =>
        Running(site, role).Select(t => VisionOf(site, t.Person)).FirstOrDefault(v => v is not null);

    /// <summary>The vision of a person; null if there is none.</summary>
    public static Vision? VisionOf(SiteContent site, string person) => site.Visions.FirstOrDefault(v => v.Person == person);

    /// <summary>The terms of a role, with the rule that ends each of them.</summary>
    public static RoleTerms TermsOf(SiteContent site, string role) =>
        new(site.Terms.Where(t => t.Role == role), site.Role(role)?.Seats == 1);
}
