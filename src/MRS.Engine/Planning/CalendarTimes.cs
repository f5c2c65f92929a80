using MRS.Content.Model;
using NodaTime;

namespace MRS.Engine.Planning;

/// <summary>When a meeting begins and ends, as precisely as a calendar can express it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="From">The time it begins on the first day; null if it is all-day.</param>
/// <param name="To">The time it ends on the last day; null if it is all-day or not known.</param>
/// <param name="Zone">The time zone of those times; null if it is all-day.</param>
public sealed record CalendarTimes(DateOnly First, DateOnly Last, TimeOnly? From, TimeOnly? To, DateTimeZone? Zone)
{
    /// <summary>
    /// The times of a meeting; null if the days are not known, or no later day can be represented: such a meeting is in no calendar.
    /// </summary>
    public static CalendarTimes? Of(Event e)
    {
        if (!e.Start.IsFull || e.End is { IsFull: false } || e.LastDay == DateOnly.MaxValue)
        {
            return null;
        }

        var (first, last) = (e.Start.Earliest, e.LastDay);
        var zone = e.TimeZone is TimeZoneId id ? DateTimeZoneProviders.Tzdb[id.Value] : null;
        // A meeting of several days with only a start time would seem to end at that moment.
        return e.StartTime is TimeOfDay from && zone is not null && (e.EndTime is not null || first == last)
            ? new CalendarTimes(first, last, from.Value, e.EndTime?.Value, zone)
            : new CalendarTimes(first, last, null, null, null);
    }
}
