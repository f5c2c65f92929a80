using System.Text;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>The files of all calendars: all meetings, each kind, and each meeting by itself.</summary>
public static class CalendarFiles
{
    /// <summary>Makes them.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication)
    {
        var calendars = PlannedCalendar.Of(publication.Site, publication.Plan);
        return calendars.Count == 0
            ? []
            : [.. calendars.Select(c => Subscribed(publication, c)), .. calendars[0].Events.Where(e => e.Retired is null).Select(e => Single(publication, e))];
    }

    private static Artifact Subscribed(Publication publication, PlannedCalendar calendar) =>
        Artifact.Later(calendar.Address[1..], () => Closed(publication, Named(publication, calendar), calendar.Events));

    private static CalendarLines Named(Publication publication, PlannedCalendar calendar)
    {
        var settings = publication.Site.Settings;
        var name = $"{settings.ShortName ?? settings.Name}: {calendar.Label ?? publication.Meetings!.ShortTitle}";
        return Opened(publication)
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Raw("URL", publication.Absolute(publication.Meetings!.Address))
            .Raw("SOURCE;VALUE=URI", publication.Absolute(calendar.Address))
            .Raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .Raw("X-PUBLISHED-TTL", "P1D");
    }

    private static Artifact Single(Publication publication, Event e) =>
        Artifact.Later(PlannedCalendar.FileOf(publication.Site, publication.Plan, e)![1..], () => Closed(publication, Opened(publication), [e]));

    private static CalendarLines Opened(Publication publication)
    {
        var settings = publication.Site.Settings;
        return new CalendarLines()
            .Begin("VCALENDAR")
            .Raw("VERSION", "2.0")
            .Text("PRODID", $"-//{settings.FeedAuthority}//{publication.Meetings!.ShortTitle}//{settings.Language.ToUpperInvariant()}")
            .Raw("CALSCALE", "GREGORIAN");
    }

    private static byte[] Closed(Publication publication, CalendarLines lines, IReadOnlyList<Event> events)
    {
        CalendarZone.WriteAll(lines, [.. events.Select(e => CalendarTimes.Of(e)!)]);
        foreach (var e in events)
        {
            CalendarEntry.Write(lines, publication, e, CalendarTimes.Of(e)!);
        }

        return Encoding.UTF8.GetBytes(lines.End("VCALENDAR").ToString());
    }
}
