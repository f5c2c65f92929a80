using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>Gives the pages of meetings the links to their calendars.</summary>
public sealed class CalendarLinks(BuildContext context)
{
    private readonly IReadOnlyList<PlannedCalendar> calendars = PlannedCalendar.Of(context.Site, context.Plan);

    /// <summary>The view with its calendars; other views unchanged.</summary>
    public PageView Complete(PageView view) => view switch
    {
        MeetingsPageView meetings => meetings with { Calendars = [.. calendars.Select(View)] },
        EventPageView meeting => meeting with { CalendarFile = FileOf(meeting.Event), Series = SeriesOf(meeting.Event.Event.Kind) },
        _ => view,
    };

    // Nobody adds a meeting to a calendar that is over or does not take place.
    private string? FileOf(EventView meeting) => meeting is { IsPast: false, Event.Status: not EventStatus.Cancelled }
        ? PlannedCalendar.FileOf(context.Site, context.Plan, meeting.Event)
        : null;

    private CalendarView? SeriesOf(EventKind kind) =>
        calendars.FirstOrDefault(c => c.Kind == kind) is PlannedCalendar series ? View(series) : null;

    private CalendarView View(PlannedCalendar calendar) => new(calendar.Label ?? "All meetings", calendar.Address,
        "webcal" + context.Absolute(calendar.Address)[context.BaseUrl.IndexOf(':', StringComparison.Ordinal)..]);
}
