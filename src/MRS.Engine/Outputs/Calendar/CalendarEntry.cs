using System.Globalization;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Words;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>Writes a meeting into a calendar.</summary>
internal static class CalendarEntry
{
    /// <summary>Writes it. The UID never changes; the sequence number and the day of the last change tell a calendar which version is
    /// newer.</summary>
    public static void Write(CalendarLines lines, BuildContext context, Event e, CalendarTimes times)
    {
        var settings = context.Site.Settings;
        var changed =
            context.Moment(StableIds.ChangeOf(settings, e)).ToInstant().ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        lines.Begin("VEVENT")
            .Raw("UID", StableIds.CalendarUid(settings, e))
            .Raw("DTSTAMP", changed)
            .Raw("LAST-MODIFIED", changed)
            .Raw("SEQUENCE", e.Revision.ToString(CultureInfo.InvariantCulture));
        WriteTimes(lines, times);
        lines.Raw("STATUS", Status(e))
            .Raw("TRANSP", e.Status is EventStatus.Cancelled or EventStatus.Postponed || times.Zone is null ? "TRANSPARENT" : "OPAQUE")
            .Text("SUMMARY", Title(e))
            .Text("DESCRIPTION", Description(context, e))
            .Text("LOCATION", MeetingSummary.Place(e))
            .Text("CATEGORIES", PlannedCalendar.LabelOf(e.Kind));
        if (Coordinates.Of(e) is Coordinates at)
        {
            lines.Raw("GEO", $"{at.Latitude};{at.Longitude}");
        }

        lines.Raw("URL", PageOf(context, e)).End("VEVENT");
    }

    // DTEND of an all-day event is exclusive: the day after the last.
    private static void WriteTimes(CalendarLines lines, CalendarTimes times)
    {
        if (times.Zone is null)
        {
            lines.Raw("DTSTART;VALUE=DATE", Day(times.First)).Raw("DTEND;VALUE=DATE", Day(times.Last.AddDays(1)));
            return;
        }

        lines.Raw($"DTSTART;TZID={times.Zone.Id}", Moment(times.First, times.From!.Value));
        if (times.To is TimeOnly to)
        {
            lines.Raw($"DTEND;TZID={times.Zone.Id}", Moment(times.Last, to));
        }
    }

    // Such as 20240623.
    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateOnly day, TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{Day(day)}T{time:HHmm}00");

    private static string Status(Event e) => e.Status switch
    {
        EventStatus.Cancelled => "CANCELLED",
        // The old date stays in the calendar until there is a new one.
        EventStatus.Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };

    // Many calendars do not show the status, so the title says what nobody should miss.
    private static string Title(Event e) => e.Status switch
    {
        EventStatus.Cancelled => $"Cancelled: {e.Title}",
        EventStatus.Postponed => $"Postponed: {e.Title}",
        _ => e.Title,
    };

    // For a meeting that was taken down: where its address leads, or the page of all meetings.
    private static string PageOf(BuildContext context, Event e) =>
        context.Plan.AddressOf(e) is string address ? context.Absolute(address)
        : e.Successor?.Value is string next ? next.StartsWith('/') ? context.Absolute(next) : next
        : context.Absolute(context.Meetings!.Address);

    private static string Description(BuildContext context, Event e)
    {
        string?[] lines =
        [
            MeetingWords.Status(e) is string status ? status + "." : null,
            e.Description,
            MeetingWords.Times(e) is string times && CalendarTimes.Of(e) is { Zone: null } ? times + "." : null,
            e.Url is WebAddress url ? url.Value : null,
            PageOf(context, e),
        ];
        return string.Join("\n", lines.Where(l => l is not null));
    }
}
