using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Terms end after they begin, and no seat is held twice at once.</summary>
internal static class TermRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var term in site.Terms.Where(RoleTerms.EndsBeforeItBegins))
        {
            log.Add(ProblemCodes.EndsBeforeStart, term.Source.At(nameof(Term.Until)),
                $"The term ends ({term.Until}) before it begins ({term.From}).", "Check the two dates.");
        }

        foreach (var role in site.Roles.Where(r => r.Seats is not null))
        {
            var terms = Offices.TermsOf(site, role.Id);
            CheckOpen(site, role, terms, log);
            CheckDated(site, role, terms, log);
            if (role.Seats == 1 && site.KnowsAllTerms && terms.All.Count == site.Terms.Count(t => t.Role == role.Id))
            {
                CheckGaps(role, terms, log);
            }
        }
    }

    // Of the open terms of a single seat only the last runs: each one ends the previous one.
    private static void CheckOpen(SiteContent site, Role role, RoleTerms terms, ProblemLog log)
    {
        var open = terms.All.Where(t => t.IsOpen).ToList();
        var last = open.MaxBy(t => t.From?.Earliest ?? DateOnly.MinValue);
        var together = open.Where(t => t == last || !terms.IsEndedBy(t, last!)).ToList();
        foreach (var term in together.Skip(role.Seats!.Value))
        {
            var first = together[0];
            log.Add(
                ProblemCodes.TwoHolders,
                term.Source.At(nameof(Term.Person)),
                $"{role.Title} has {Count(role.Seats.Value)}, "
                    + $"but this term and that of {NameOf(site, first)} (line {first.Source.Start.Line}) are both open.",
                role.Seats == 1 && term.From is null
                    ? "Write into this one when it begins: from: \"2026-06\". It then ends the older one by itself."
                    : "Write into the older one when it ended: until: \"2026-06\", or until: \"unknown\".");
        }
    }

    // There are too many holders when more terms than seats surely share a day: the day by which one of them has surely begun.
    private static void CheckDated(SiteContent site, Role role, RoleTerms terms, ProblemLog log)
    {
        var running = new PriorityQueue<Term, DateOnly>();
        foreach (var term in terms.ByStart.OrderBy(t => t.From!.Value.Latest))
        {
            while (running.TryPeek(out _, out var end) && end <= term.From!.Value.Latest)
            {
                running.Dequeue();
            }

            if (running.Count >= role.Seats && running.TryPeek(out var other, out _) && !(term.IsOpen && other.IsOpen)
                && SureEnd(terms, term) > other.From!.Value.Latest)
            {
                var (first, second) = term.Source.Start.CompareTo(other.Source.Start) < 0 ? (term, other) : (other, term);
                log.Add(ProblemCodes.TermsOverlap, second.Source.At(nameof(Term.Person)),
                    $"{role.Title} has {Count(role.Seats.Value)}, "
                        + $"but this term overlaps that of {NameOf(site, first)} (line {first.Source.Start.Line}).",
                    "Check the dates of both.");
            }

            running.Enqueue(term, SureEnd(terms, term));
        }
    }

    // The first day on which the term may be over.
    private static DateOnly SureEnd(RoleTerms terms, Term term) =>
        term.Until is TermEnd until
            ? until.Date?.Earliest ?? DateOnly.MinValue
            : terms.LastDay(term) is DateOnly last ? last.AddDays(1)
            : DateOnly.MaxValue;

    // Terms with unknown dates may fill a gap: then nothing is reported.
    private static void CheckGaps(Role role, RoleTerms terms, ProblemLog log)
    {
        var lastOfUnknownStart =
            terms.All.Where(t => t.From is null).Select(t => t.Until?.Date?.Latest ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue)
                .Max();
        var firstOfUnknownEnd = terms.All.Where(t => t.Until is { Date: null }).Select(t => t.From?.Earliest
            ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MaxValue).Min();
        Term? before = null;
        foreach (var after in terms.ByStart.Where(t => t.Until is not { Date: null }))
        {
            var begins = after.From!.Value.Earliest;
            if (before is not null && terms.LastDay(before) is DateOnly end && end.DayNumber + 1 < begins.DayNumber
                && lastOfUnknownStart <= end && firstOfUnknownEnd > end.AddDays(1))
            {
                log.Add(ProblemCodes.TermGap, after.Source.At(nameof(Term.From)),
                    $"Between {before.Until?.ToString() ?? $"{end:yyyy-MM-dd}"} and {after.From} nobody is entered as {role.Title}.",
                    "Enter the missing term. If the seat was empty, leave it so.");
            }

            before = before is not null
                && (terms.LastDay(before) is not DateOnly latest || latest > (terms.LastDay(after) ?? DateOnly.MaxValue))
                ? before
                : after;
        }
    }

    private static string NameOf(SiteContent site, Term term) => site.Person(term.Person)?.Name ?? term.Person;

    private static string Count(int seats) => seats == 1 ? "one seat" : $"{seats} seats";
}
