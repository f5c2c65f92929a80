using MRS.Content.Model;

namespace MRS.Content.Governance;

/// <summary>Derives from the terms who holds an office on a day and who held it before. Nobody writes down "current" or "past".</summary>
public static class Offices
{
    /// <summary>The terms that run on a day, in the order of the data.</summary>
    public static IReadOnlyList<Term> Running(SiteContent site, string role, DateOnly day) =>
        [.. site.Terms.Where(t => t.Role == role && HasBegun(t, day) && !HasEnded(t, day))];

    /// <summary>The terms that are over on a day, latest first; those of unknown end come after, in the order of the data.</summary>
    public static IReadOnlyList<Term> Past(SiteContent site, string role, DateOnly day) =>
        [.. site.Terms.Where(t => t.Role == role && HasEnded(t, day)).OrderByDescending(t => t.Until!.Value.Date?.Latest ?? DateOnly.MinValue)];

    /// <summary>The vision of whoever holds the office on a day; null if nobody does or has written one.</summary>
    public static Vision? CurrentVision(SiteContent site, string role, DateOnly day) =>
        Running(site, role, day).Select(t => VisionOf(site, t.Person)).FirstOrDefault(v => v is not null);

    /// <summary>The vision of a person; null if there is none.</summary>
    public static Vision? VisionOf(SiteContent site, string person) => site.Visions.FirstOrDefault(v => v.Person == person);

    /// <summary>Whether a term has begun: one of unknown beginning has; one whose beginning is a month or year has with its first day.</summary>
    public static bool HasBegun(Term term, DateOnly day) => term.From is null || term.From.Value.Earliest <= day;

    /// <summary>Whether a term is over: an end that is a month or year counts from its first day, since nobody writes it down before.</summary>
    public static bool HasEnded(Term term, DateOnly day) => term.Until is TermEnd end && (end.Date is null || end.Date.Value.Earliest <= day);
}
