using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Reports what a handover still lacks: a holder, a vision, a beginning. None of it blocks a build.</summary>
internal static class OfficeRules
{
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        foreach (var term in site.Terms.Where(t => !RoleTerms.HasBegun(t, day)))
        {
            log.Add(ProblemCodes.Waits, term.Source.At(nameof(Term.From)),
                $"{NameOf(site, term.Person)} comes into office as {TitleOf(site, term)} on {term.From!.Value.Earliest:yyyy-MM-dd}. "
                    + "Until then the site does not tell of it.");
        }

        var terms = site.Terms.ToLookup(t => t.Person, StringComparer.Ordinal);
        foreach (var vision in site.Visions.Where(v => site.KnownIds(typeof(Person)).Contains(v.Person)))
        {
            CheckTerm(site, vision, [.. terms[vision.Person]], day, log);
        }

        foreach (var role in site.Roles.Where(r => site.KnowsAllTerms && r.Seats is not null))
        {
            CheckHolders(site, role, day, log);
        }
    }

    private static void CheckTerm(SiteContent site, Vision vision, IReadOnlyList<Term> terms, DateOnly day, ProblemLog log)
    {
        if (terms.Count == 0 && site.KnowsAllTerms)
        {
            log.Add(ProblemCodes.VisionWithoutTerm, vision.Source.At(nameof(Vision.Person)),
                $"{NameOf(site, vision.Person)} has no term of office yet, so these words wait and are shown nowhere.",
                "Enter the term in data/terms.yml.");
        }
        else if (terms.Count > 0 && terms.All(t => !RoleTerms.HasBegun(t, day)))
        {
            log.Add(ProblemCodes.VisionWithoutTerm, vision.Source.At(nameof(Vision.Person)),
                $"These words wait for the term of {NameOf(site, vision.Person)}, "
                    + $"which begins on {terms.Min(t => t.From!.Value.Earliest):yyyy-MM-dd}.");
        }
    }

    // The first day on which something is missing is enough: whoever fixes that will fix the rest too.
    private static void CheckHolders(SiteContent site, Role role, DateOnly day, ProblemLog log)
    {
        var terms = Offices.TermsOf(site, role.Id);
        if (terms.All.Count == 0)
        {
            return;
        }

        var page = site.Pages.FirstOrDefault(p => p.Shows == PageListing.Vision && p.Role == role.Id && !ContentOnDay.IsRetired(p, day));
        var days = terms.Changes().Where(d => d > day && d <= ContentRules.Horizon(day)).Prepend(day).ToList();
        if (days.Where(d => d == day || terms.All.Any(t => terms.Runs(t, d.AddDays(-1)))).Cast<DateOnly?>()
            .FirstOrDefault(d => !terms.All.Any(t => terms.Runs(t, d!.Value))) is DateOnly empty)
        {
            ReportEmpty(role, terms, day, empty, log);
        }

        foreach (var d in page is null ? [] : days)
        {
            var holders = terms.All.Where(t => terms.Runs(t, d)).ToList();
            if (holders.Count > 0 && !holders.Exists(t => HasWords(site, t.Person, d)))
            {
                ReportWordless(site, holders[0], page!, day, d, log);
            }
        }
    }

    private static void ReportEmpty(Role role, RoleTerms terms, DateOnly day, DateOnly empty, ProblemLog log)
    {
        var last = terms.All.Where(t => terms.LastDay(t) is DateOnly end && end < empty).MaxBy(terms.LastDay);
        log.Add(
            ProblemCodes.OfficeEmpty,
            last?.Source.At(nameof(Term.Until)) ?? role.Source.At(nameof(Role.Title)),
            empty == day ? $"Nobody is in office as {role.Title}." : $"From {empty:yyyy-MM-dd} on nobody is entered as {role.Title}.",
            "Enter the next holder's term in data/terms.yml.");
    }

    private static void ReportWordless(SiteContent site, Term holder, Page page, DateOnly day, DateOnly from, ProblemLog log) => log.Add(
        ProblemCodes.NoCurrentVision,
        from == day ? page.Source.At(nameof(Page.Shows)) : holder.Source.At(nameof(Term.From)),
        $"{NameOf(site, holder.Person)} {(from == day ? "has" : $"comes into office on {from:yyyy-MM-dd} and has")} no words here yet: "
            + $"{(from == day ? "the page of the office shows" : "from then on the page of the office shows")} the name and what is known.",
        $"Add visions/{holder.Person}.md with the words, when there are some.");

    private static bool HasWords(SiteContent site, string person, DateOnly day) =>
        Offices.VisionOf(site, person) is Vision vision && !ContentOnDay.Waits(vision, day);

    private static string NameOf(SiteContent site, string person) => site.Person(person)?.Name ?? person;

    private static string TitleOf(SiteContent site, Term term) => site.Role(term.Role)?.Title ?? term.Role;
}
