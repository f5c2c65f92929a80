using MRS.Content.Model;
using MRS.Engine.Files;
using NodaTime;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>When meetings begin and end, as exactly as known: a moment with its UTC offset, a day, a month or a year.</summary>
internal static class EventTimes
{
    /// <summary>When a meeting begins.</summary>
    public static string Start(Event e) => Moment(e.Start, e.StartTime, e.TimeZone) ?? e.Start.ToString();

    /// <summary>When a meeting ends; null if its end is not given.</summary>
    public static string? End(Event e) => Moment(e.End ?? e.Start, e.EndTime, e.TimeZone) ?? e.End?.ToString();

    private static string? Moment(PartialDate day, TimeOfDay? time, TimeZoneId? zone) =>
        time is TimeOfDay at && zone is TimeZoneId id && day.IsFull
            // A local time that is skipped or ambiguous is resolved as calendars do.
            ? DateFormats.Rfc3339(DateTimeZoneProviders.Tzdb[id.Value].AtLeniently(LocalDate.FromDateOnly(day.Earliest)
                + LocalTime.FromTimeOnly(at.Value)).ToOffsetDateTime())
            : null;
}
