using System.Text;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>The files of all calendars: of all meetings, of each kind, and of each single meeting.</summary>
public static class CalendarFiles
{
    /// <summary>Makes them.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context)
    {
        var calendars = PlannedCalendar.Of(context.Site, context.Plan);
        return calendars.Count == 0
            ? []
            : [.. calendars.Select(c => Subscribed(context, c)),
                .. calendars[0].Events.Where(e => e.Retired is null).Select(e => Single(context, e))];
    }

    private static Artifact Subscribed(BuildContext context, PlannedCalendar calendar) =>
        Artifact.Lazy(calendar.Address[1..], () => Closed(context, Named(context, calendar), calendar.Events));

    private static CalendarLines Named(BuildContext context, PlannedCalendar calendar)
    {
        var settings = context.Site.Settings;
        var name = $"{settings.ShortName ?? settings.Name}: {calendar.Label ?? context.Meetings!.ShortTitle}";
        return Opened(context)
            .Text("NAME", name)
            .Text("X-WR-CALNAME", name)
            .Raw("URL", context.Absolute(context.Meetings!.Address))
            .Raw("SOURCE;VALUE=URI", context.Absolute(calendar.Address))
            .Raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .Raw("X-PUBLISHED-TTL", "P1D");
    }

    private static Artifact Single(BuildContext context, Event e) =>
        Artifact.Lazy(PlannedCalendar.FileOf(context.Site, context.Plan, e)![1..], () => Closed(context, Opened(context), [e]));

    private static CalendarLines Opened(BuildContext context)
    {
        var settings = context.Site.Settings;
        return new CalendarLines()
            .Begin("VCALENDAR")
            .Raw("VERSION", "2.0")
            .Text("PRODID", $"-//{settings.FeedAuthority}//{context.Meetings!.ShortTitle}//{settings.Language.ToUpperInvariant()}")
            .Raw("CALSCALE", "GREGORIAN");
    }

    private static byte[] Closed(BuildContext context, CalendarLines lines, IReadOnlyList<Event> events)
    {
        CalendarZone.WriteAll(lines, [.. events.Select(e => CalendarTimes.Of(e)!)]);
        foreach (var e in events)
        {
            CalendarEntry.Write(lines, context, e, CalendarTimes.Of(e)!);
        }

        return Encoding.UTF8.GetBytes(lines.End("VCALENDAR").ToString());
    }
}
