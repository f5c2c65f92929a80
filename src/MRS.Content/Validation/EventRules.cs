using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>Meetings end after they begin, and a time of day has a time zone and a date.</summary>
internal static class EventRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var e in site.Events)
        {
            if (e.End is PartialDate end && end.Latest < e.Start.Earliest)
            {
                log.Add(ProblemCodes.EndsBeforeStart, e.Source.At(nameof(Event.End)),
                    $"The meeting ends ({end}) before it begins ({e.Start}).", "Check the two dates.");
            }
            else if (e is { StartTime: TimeOfDay from, EndTime: TimeOfDay to } && (e.End ?? e.Start) == e.Start && to.Value <= from.Value)
            {
                log.Add(ProblemCodes.EndsBeforeStart, e.Source.At(nameof(Event.EndTime)),
                    $"The meeting ends ({to}) before it begins ({from}) on the same day.", "Check the two times, or give the day it ends.");
            }

            CheckTimes(e, log);
        }
    }

    private static void CheckTimes(Event e, ProblemLog log)
    {
        var property = e.StartTime is not null ? nameof(Event.StartTime) : nameof(Event.EndTime);
        if (e.StartTime is null && e.EndTime is null)
        {
            return;
        }

        if (e.TimeZone is null)
        {
            log.Add(ProblemCodes.TimeWithoutZone, e.Source.At(property),
                "A time of day needs a time zone, or nobody abroad knows what it means.",
                "Add timeZone: \"Europe/London\", with the zone of the meeting's place.");
        }

        if (!e.Start.IsFull || e.End is { IsFull: false } || e.StartTime is null)
        {
            log.Add(ProblemCodes.TimeWithoutZone, e.Source.At(property), "A time of day needs full days, and an end needs a beginning.",
                "Give start (and end) as a day such as 2024-06-23, and startTime with endTime.");
        }
    }
}
