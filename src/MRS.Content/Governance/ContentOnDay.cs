using MRS.Content.Model;

namespace MRS.Content.Governance;

/// <summary>
/// The content as readers see it on a day. Everything that comes or goes by time does so here and nowhere else: what is dated for later is
/// not there yet, what was retired is there no more, terms run or are over, and nothing tells what is planned.
/// </summary>
public static class ContentOnDay
{
    /// <summary>The page at the first address, which is always there.</summary>
    public const string HomeId = "index";

    /// <summary>The content of a day.</summary>
    /// <param name="all">Everything that is written down.</param>
    /// <param name="day">The day, in the society's own time zone.</param>
    public static SiteContent Of(SiteContent all, DateOnly day)
    {
        var waiting = new List<ContentRecord>();
        var retired = new List<ContentRecord>();
        List<TRecord> There<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, TRecord> without)
            where TRecord : ContentRecord
        {
            var there = new List<TRecord>(records.Count);
            foreach (var record in records)
            {
                if (Waits(record, day))
                {
                    waiting.Add(record);
                }
                else if (IsRetired(record, day))
                {
                    retired.Add(record);
                }
                else
                {
                    there.Add(HasLaterDays(record, day) ? without(record) : record);
                }
            }

            return there;
        }

        var pages = There(all.Pages, p => p with { Updated = Past(p.Updated, day), Retired = null, Successor = null });
        var people = There(all.People, p => p with { Updated = Past(p.Updated, day), Retired = null, Successor = null });
        var absent = waiting.OfType<Person>().Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var visions = There([.. all.Visions.Where(v => !absent.Contains(v.Person))], v => v with { Updated = Past(v.Updated, day) });
        waiting.AddRange(all.Visions.Where(v => absent.Contains(v.Person)));
        var events = There(all.Events, e => e with { Updated = Past(e.Updated, day), Retired = null, Successor = null });
        var news = There(all.News, n => n with { Updated = Past(n.Updated, day), Retired = null, Successor = null });
        var terms = Terms(all, absent, day);
        // Who is retired has no page any more but keeps a name: in terms of office, awards and news.
        return all.With(pages, [.. people, .. retired.OfType<Person>()], terms, visions, events, news, waiting, retired);
    }

    /// <summary>Whether a record is dated for a later day.</summary>
    public static bool Waits(ContentRecord record, DateOnly day) => record is IDated { Published: DateOnly published } && published > day && !IsHome(record);

    /// <summary>Whether a record's page has been taken down.</summary>
    public static bool IsRetired(ContentRecord record, DateOnly day) => record is IRetirable { Retired: DateOnly retired } && retired <= day && !IsHome(record);

    private static bool IsHome(ContentRecord record) => record is Page { Id: HomeId };

    private static bool HasLaterDays(ContentRecord record, DateOnly day) =>
        record is IRetirable { Retired: not null }
        || (record is IDated { Updated: DateOnly updated } && updated > day)
        || (record is Event { Updated: DateOnly changed } && changed > day);

    private static DateOnly? Past(DateOnly? date, DateOnly day) => date > day ? null : date;

    // In the order of the data.
    private static List<Term> Terms(SiteContent all, HashSet<string> absent, DateOnly day)
    {
        var shown = new Dictionary<Term, Term>(ReferenceEqualityComparer.Instance);
        foreach (var role in all.Terms.Select(t => t.Role).Distinct(StringComparer.Ordinal))
        {
            var terms = Offices.TermsOf(all, role);
            foreach (var term in terms.All.Where(t => !absent.Contains(t.Person) && RoleTerms.HasBegun(t, day)))
            {
                shown[term] = terms.OnDay(term, day);
            }
        }

        return [.. all.Terms.Where(shown.ContainsKey).Select(t => shown[t])];
    }
}
