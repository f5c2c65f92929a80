using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Content.Validation;

/// <summary>The dates of a record are consistent, and what appears or disappears on a later day is announced.</summary>
internal static class DateRules
{
    public static void Check(SiteContent site, DateOnly day, ProblemLog log)
    {
        foreach (var record in site.Records)
        {
            if (record is IDated dated)
            {
                CheckUpdated(record, dated.Published, dated.Updated, day, log);
                TellWaiting(record, dated, day, log);
            }

            if (record is IRetirable retirable)
            {
                CheckRetired(record, retirable, day, log);
            }
        }

        TellTwins(site.Pages, p => p.Title, nameof(Page.Title), day, log);
        TellTwins(site.News, n => n.Title, nameof(NewsItem.Title), day, log);
    }

    private static void CheckUpdated(ContentRecord record, DateOnly? published, DateOnly? updated, DateOnly day, ProblemLog log)
    {
        if (updated is not DateOnly changed)
        {
            return;
        }

        var at = record.Source.At(nameof(IDated.Updated));
        var latest = published is DateOnly first && first > day ? first : day;
        if (changed < published)
        {
            log.Add(ProblemCodes.ChangedBeforePublished, at,
                $"It was changed on {changed:yyyy-MM-dd}, before it was published on {published:yyyy-MM-dd}.",
                $"Check the two days. If it has not been changed since, delete this field.");
        }
        else if (changed > latest)
        {
            log.Add(ProblemCodes.ChangedLater, at, $"It says that it was changed on {changed:yyyy-MM-dd}, which is still to come.",
                new Hint($"Set this field: updated: \"{latest:yyyy-MM-dd}\"", new Mend($"{changed:yyyy-MM-dd}", $"{latest:yyyy-MM-dd}")));
        }
    }

    private static void TellWaiting(ContentRecord record, IDated dated, DateOnly day, ProblemLog log)
    {
        if (ContentOnDay.Waits(record, day))
        {
            log.Add(ProblemCodes.Waits, record.Source.At(nameof(IDated.Published)),
                $"It waits until {dated.Published:yyyy-MM-dd} and is shown nowhere before.");
        }
    }

    private static void CheckRetired(ContentRecord record, IRetirable retirable, DateOnly day, ProblemLog log)
    {
        if (retirable.Retired is not DateOnly retired)
        {
            if (retirable.Successor is not null)
            {
                log.Add(ProblemCodes.RequiredMissing, record.Source.At(nameof(IRetirable.Successor)),
                    "It says where visitors are sent once this is taken down, but not from which day.",
                    $"Add retired: \"{day:yyyy-MM-dd}\", with the day, or delete this field.");
            }

            return;
        }

        var at = record.Source.At(nameof(IRetirable.Retired));
        if (record is Page { Id: ContentOnDay.HomeId })
        {
            log.Add(ProblemCodes.HomeRetired, at, "The first page of the site cannot be taken down.", "Delete this field.");
        }
        else if (record is IDated { Published: DateOnly published } && retired < published)
        {
            log.Add(ProblemCodes.EndsBeforeStart, at,
                $"It is taken down on {retired:yyyy-MM-dd}, before it is published on {published:yyyy-MM-dd}.", "Check the two days.");
        }
        else if (retired > day && retired <= ContentRules.Horizon(day))
        {
            var fate = retirable.Successor is Destination next ? $"leads to {next}" : "says that it is gone";
            log.Add(ProblemCodes.Retires, at, $"It is taken down on {retired:yyyy-MM-dd}; its address then {fate}.");
        }
    }

    // Those already shown side by side have a warning of their own.
    private static void TellTwins<TRecord>(
        IReadOnlyList<TRecord> records, Func<TRecord, string> titleOf, string property, DateOnly day, ProblemLog log)
        where TRecord : ContentRecord
    {
        var waitingOnes = records.Where(r => ContentOnDay.Waits(r, day)).ToList();
        var byTitle = (waitingOnes.Count == 0 ? [] : records).ToLookup(r => titleOf(r).Trim(), StringComparer.OrdinalIgnoreCase);
        foreach (var waiting in waitingOnes)
        {
            var from = ((IDated)waiting).Published!.Value;
            var twin = byTitle[titleOf(waiting).Trim()].FirstOrDefault(r => !ReferenceEquals(r, waiting) && !ContentOnDay.Waits(r, from)
                && !ContentOnDay.IsRetired(r, from));
            if (twin is not null)
            {
                log.Add(ProblemCodes.TitleTwiceLater, waiting.Source.At(property),
                    $"From {from:yyyy-MM-dd} on the title \"{titleOf(waiting)}\" is that of {twin.Source.Start.File} as well.",
                    "Say in the title what is special about this one.");
            }
        }
    }
}
