using MRS.Content.Model;

namespace MRS.Content.Governance;

/// <summary>
/// The terms of one office and when each of them ends. The last day of a term counts in full; a month or a year counts to its end. If an
/// office has one seat, the next holder's term ends the previous one, so that a handover is one new entry.
/// </summary>
public sealed class RoleTerms
{
    private readonly bool hasOneSeat;
    private readonly List<Term> byStart;
    private readonly List<Term> openByStart;
    private readonly ILookup<int, Term> byFirstYear;

    /// <summary>Takes the terms of an office.</summary>
    /// <param name="terms">The terms, in the order of the data. Those that end before they begin are ignored.</param>
    /// <param name="hasOneSeat">Whether one person holds the office at a time.</param>
    public RoleTerms(IEnumerable<Term> terms, bool hasOneSeat)
    {
        this.hasOneSeat = hasOneSeat;
        All = [.. terms.Where(t => !EndsBeforeItBegins(t))];
        byStart = [.. All.Where(t => t.From is not null).OrderBy(t => t.From!.Value.Earliest)];
        openByStart = [.. byStart.Where(t => t.IsOpen)];
        byFirstYear = byStart.ToLookup(t => t.From!.Value.Year);
    }

    /// <summary>The terms, in the order of the data.</summary>
    public IReadOnlyList<Term> All { get; }

    /// <summary>Those with a known beginning, earliest first.</summary>
    public IReadOnlyList<Term> ByStart => byStart;

    /// <summary>Whether a term's dates contradict each other.</summary>
    public static bool EndsBeforeItBegins(Term term) =>
        term.From is PartialDate from && term.Until?.Date is PartialDate end && end.Latest < from.Earliest;

    /// <summary>
    /// Whether a term has begun: one with an unknown beginning has; a month or year begins on its first day.
    /// </summary>
    public static bool HasBegun(Term term, DateOnly day) => term.From is null || term.From.Value.Earliest <= day;

    /// <summary>The last day in office; null if no end is known.</summary>
    public DateOnly? LastDay(Term term)
    {
        var own = term.Until?.Date?.Latest;
        var next = Next(term)?.From!.Value.Earliest.AddDays(-1);
        return own is null || next < own ? next ?? own : own;
    }

    /// <summary>Whether a term runs on a day.</summary>
    public bool Runs(Term term, DateOnly day) => HasBegun(term, day) && !IsOver(term, day) && !IsReplaced(term, day);

    /// <summary>A term as shown to readers on a day: open while it runs, with an end once it is over.</summary>
    public Term OnDay(Term term, DateOnly day) => Runs(term, day) ? Open(term) : Closed(term);

    /// <summary>The days on which someone takes or leaves office.</summary>
    public IEnumerable<DateOnly> Changes() =>
        byStart.Select(t => t.From!.Value.Earliest).Concat(All.Select(LastDay).OfType<DateOnly>().Where(d => d < DateOnly.MaxValue)
            .Select(d => d.AddDays(1))).Distinct().Order();

    /// <summary>Whether an open term is ended by a later one.</summary>
    public bool IsEndedBy(Term term, Term later) => hasOneSeat && term.IsOpen && later.From is PartialDate from
        && (term.From is PartialDate begun ? from.Earliest > begun.Latest : later.IsOpen);

    private bool IsOver(Term term, DateOnly day) => term.Until is { Date: null } || LastDay(term) < day;

    // A term without any date may be earlier or later than a dated one: while the dated one runs, this one does not.
    private bool IsReplaced(Term term, DateOnly day) =>
        hasOneSeat && term is { IsOpen: true, From: null } && byStart.Exists(t => HasBegun(t, day) && !IsOver(t, day));

    // The next term of the only seat: the first that surely begins later, or that begins in the year, month or day in which this one ends,
    // and lasts longer.
    private Term? Next(Term term)
    {
        if (!hasOneSeat || term.Until is { Date: null })
        {
            return null;
        }

        var later = term.From is PartialDate from ? FirstAfter(byStart, from.Latest) : term.IsOpen ? openByStart.FirstOrDefault() : null;
        var outlasting = term.Until?.Date is PartialDate end ? byFirstYear[end.Year].FirstOrDefault(t => Outlasts(t, term, end)) : null;
        return later is null || outlasting?.From!.Value.Earliest < later.From!.Value.Earliest ? outlasting ?? later : later;
    }

    private static bool Outlasts(Term later, Term term, PartialDate end) =>
        later != term && (end.IsFull ? later.From == end : later.From!.Value.Latest >= end.Latest)
        && (later.IsOpen || later.Until!.Value.Date?.Latest > end.Latest);

    private static Term? FirstAfter(List<Term> terms, DateOnly day)
    {
        var (low, high) = (0, terms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = terms[middle].From!.Value.Earliest > day ? (low, middle) : (middle + 1, high);
        }

        return low < terms.Count ? terms[low] : null;
    }

    private static Term Open(Term term) => term.IsOpen ? term : term with { Until = null };

    // A month or a year counts for both: it is not known more exactly when one left and the other came.
    private Term Closed(Term term)
    {
        if (!term.IsOpen)
        {
            return term;
        }

        var next = (Next(term) ?? byStart[^1]).From!.Value;
        return term with { Until = new TermEnd(next.IsFull ? PartialDate.Of(next.Earliest.AddDays(-1)) : next) };
    }
}
