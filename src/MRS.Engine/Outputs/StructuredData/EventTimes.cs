using MRS.Content.Model;
using MRS.Engine.Files;
using NodaTime;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>When meetings begin and end, as exactly as is known: a moment with its distance from UTC, a day, a month or a year.</summary>
internal static class EventTimes
{
    /// <summary>When a meeting begins.</summary>
    public static string Start(Event e) => Moment(e.Start, e.StartTime, e.TimeZone) ?? e.Start.ToString();

    /// <summary>When a meeting ends; null if nothing is said of its end.</summary>
    public static string? End(Event e) => Moment(e.End ?? e.Start, e.EndTime, e.TimeZone) ?? e.End?.ToString();

    private static string? Moment(PartialDate day, TimeOfDay? time, TimeZoneId? zone) =>
        time is TimeOfDay at && zone is TimeZoneId id && day.IsFull
            // A time that the clocks skip or show twice is taken as calendars take it.
            ? DateFormats.Rfc3339(DateTimeZoneProviders.Tzdb[id.Value].AtLeniently(LocalDate.FromDateOnly(day.Earliest)
                + LocalTime.FromTimeOnly(at.Value)).ToOffsetDateTime())
            : null;
}
