using MRS.Content.Model;
using NodaTime;

namespace MRS.Engine.Planning;

/// <summary>When a meeting begins and ends, as far as a calendar can say it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="From">The time of day it begins on the first day; null if it takes whole days.</param>
/// <param name="To">The time of day it ends on the last day; null if it takes whole days or nobody said.</param>
/// <param name="Zone">The zone of those times; null if it takes whole days.</param>
public sealed record CalendarTimes(DateOnly First, DateOnly Last, TimeOnly? From, TimeOnly? To, DateTimeZone? Zone)
{
    /// <summary>
    /// The times of a meeting; null where the days are not known, or there is no day after: such a meeting is in no calendar.
    /// </summary>
    public static CalendarTimes? Of(Event e)
    {
        if (!e.Start.IsFull || e.End is { IsFull: false } || e.LastDay == DateOnly.MaxValue)
        {
            return null;
        }

        var (first, last) = (e.Start.Earliest, e.LastDay);
        var zone = e.TimeZone is TimeZoneId id ? DateTimeZoneProviders.Tzdb[id.Value] : null;
        // A meeting of several days that says only when it begins would seem to end at that moment.
        return e.StartTime is TimeOfDay from && zone is not null && (e.EndTime is not null || first == last)
            ? new CalendarTimes(first, last, from.Value, e.EndTime?.Value, zone)
            : new CalendarTimes(first, last, null, null, null);
    }
}
