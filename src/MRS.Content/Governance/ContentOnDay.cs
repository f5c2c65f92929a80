using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Content.Governance;

/// <summary>
/// The content as readers see it on a day. Everything that appears or disappears with time does so here and nowhere else: what is dated for
/// later is not there yet, what was retired is gone, terms run or are over, and nothing reveals what is planned.
/// </summary>
public static class ContentOnDay
{
    /// <summary>The home page, which always exists.</summary>
    public const string HomeId = "index";

    /// <summary>The content of a day.</summary>
    /// <param name="all">The whole content.</param>
    /// <param name="day">The day, in the society's time zone.</param>
    public static SiteContent Of(SiteContent all, DateOnly day)
    {
        var (there, waiting, retired) = (new List<ContentRecord>(), new List<ContentRecord>(), new List<ContentRecord>());
        var absent = all.People.Where(p => Waits(p, day)).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in all.Records.Where(r => r is not Term))
        {
            if (Waits(record, day) || (record is Vision words && absent.Contains(words.Person)))
            {
                waiting.Add(record);
            }
            else if (IsRetired(record, day))
            {
                retired.Add(record);
            }
            else
            {
                there.Add(WithoutLaterDays(record, day));
            }
        }

        // A retired person has no page any more but is still named: in terms of office, awards and news.
        return all.OnDay([.. there, .. retired.OfType<Person>(), .. Terms(all, absent, day)], waiting, retired);
    }

    /// <summary>Whether a record is dated for a later day.</summary>
    public static bool Waits(ContentRecord record, DateOnly day) =>
        record is IDated { Published: DateOnly published } && published > day && !IsHome(record);

    /// <summary>Whether a record's page has been taken down.</summary>
    public static bool IsRetired(ContentRecord record, DateOnly day) =>
        record is IRetirable { Retired: DateOnly retired } && retired <= day && !IsHome(record);

    private static bool IsHome(ContentRecord record) => record is Page { Id: HomeId };

    private static ContentRecord WithoutLaterDays(ContentRecord record, DateOnly day)
    {
        var isChangedLater = record is IDated { Updated: DateOnly updated } && updated > day;
        if (!isChangedLater && record is not IRetirable { Retired: not null })
        {
            return record;
        }

        var shown = record with { };
        foreach (var property in ContentSchema.Of(record.GetType()).Fields.Select(f => f.Property))
        {
            if (property.Name is nameof(IRetirable.Retired) or nameof(IRetirable.Successor)
                || (isChangedLater && property.Name == nameof(IDated.Updated)))
            {
                property.Set(shown, null);
            }
        }

        return shown;
    }

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
