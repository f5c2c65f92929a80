using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Terms end after they begin, seats are not held twice, and no office is left empty unnoticed.</summary>
internal static class TermRules
{
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        foreach (var term in site.Terms.Where(EndsBeforeItBegins))
        {
            log.Add(ProblemCodes.EndsBeforeStart, term.Source.At(nameof(Term.Until)), $"The term ends ({term.Until}) before it begins ({term.From}).", "Check the two dates.");
        }

        foreach (var role in site.Roles.Where(r => r.Seats is not null))
        {
            var terms = site.Terms.Where(t => t.Role == role.Id && !EndsBeforeItBegins(t)).ToList();
            CheckSeats(site, role, terms, log);
            if (role.Seats == 1 && site.KnowsAllTerms && terms.Count == site.Terms.Count(t => t.Role == role.Id))
            {
                CheckGaps(role, terms, log);
            }

            if (terms.Count > 0 && site.KnowsAllTerms && Offices.Running(site, role.Id, day).Count == 0)
            {
                log.Add(ProblemCodes.OfficeEmpty, role.Source.At(nameof(Role.Title)), $"Nobody is in office as {role.Title} on {day:yyyy-MM-dd}.", "Enter the new holder's term in data/terms.yml.");
            }
        }
    }

    private static bool EndsBeforeItBegins(Term term) =>
        term.From is PartialDate from && term.Until?.Date is PartialDate end && end.Latest < from.Earliest;

    // A seat too many is held when more terms than seats surely share a day: the day on which one of them surely runs already.
    private static void CheckSeats(SiteContent site, Role role, List<Term> terms, ProblemLog log)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var others = terms.Take(i).Where(t => Overlap(t, terms[i])).ToList();
            if (others.Count < role.Seats)
            {
                continue;
            }

            var first = others.LastOrDefault(t => t.IsOpen && terms[i].IsOpen) ?? others[^1];
            var name = site.Person(first.Person)?.Name ?? first.Person;
            if (first.IsOpen && terms[i].IsOpen)
            {
                log.Add(ProblemCodes.TwoHolders, terms[i].Source.At(nameof(Term.Person)), $"{role.Title} has {Count(role.Seats!.Value)}, but this term and that of {name} (line {first.Source.Start.Line}) are both open.", "Write in the older one when it ended: until: \"2026-06\", or until: \"unknown\".");
            }
            else
            {
                log.Add(ProblemCodes.TermsOverlap, terms[i].Source.At(nameof(Term.Person)), $"{role.Title} has {Count(role.Seats!.Value)}, but this term overlaps that of {name} (line {first.Source.Start.Line}).", "Check the dates of both.");
            }
        }
    }

    private static void CheckGaps(Role role, List<Term> terms, ProblemLog log)
    {
        var dated = terms.Where(t => t.From is not null && t.Until is null or { Date: not null }).Where(t => t.From is not null).OrderBy(t => t.From!.Value.Earliest).ToList();
        for (var i = 1; i < dated.Count; i++)
        {
            var (before, after) = (dated[i - 1], dated[i]);
            if (before.Until?.Date is PartialDate end && end.Latest.DayNumber + 1 < after.From!.Value.Earliest.DayNumber && terms.All(t => t == before || t == after || !MayFill(t, end.Latest)))
            {
                log.Add(ProblemCodes.TermGap, after.Source.At(nameof(Term.From)), $"Between {end} and {after.From} nobody is entered as {role.Title}.", "Enter the missing term, or acknowledge this warning if the seat was empty.");
            }
        }
    }

    // Terms of unknown dates may have filled the gap: then nothing is said.
    private static bool MayFill(Term term, DateOnly gap) =>
        (term.From is null || term.From.Value.Earliest.DayNumber <= gap.DayNumber + 1) && (term.Until is null or { Date: null } || term.Until.Value.Date.Value.Latest > gap);

    private static bool Overlap(Term a, Term b)
    {
        if (a.IsOpen && b.IsOpen)
        {
            return true;
        }

        return SurelyBegunBeforeEnd(a, b) && SurelyBegunBeforeEnd(b, a);
    }

    private static bool SurelyBegunBeforeEnd(Term begins, Term ends) =>
        begins.From is PartialDate from && (ends.Until is null || (ends.Until.Value.Date is PartialDate end && from.Latest < end.Earliest));

    private static string Count(int seats) => seats == 1 ? "one seat" : $"{seats} seats";
}
