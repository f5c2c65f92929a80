namespace MRS.Theme.Views;

/// <summary>The meetings, upcoming and past.</summary>
public sealed record MeetingsPageView : PageView
{
    /// <summary>Upcoming or current on the day of the build, soonest first.</summary>
    public required ViewList<EventView> Upcoming { get; init; }

    /// <summary>Over, by kind, newest first.</summary>
    public required ViewList<EventGroupView> Past { get; init; }

    /// <summary>The calendars to subscribe to, that of all meetings first.</summary>
    public ViewList<CalendarView> Calendars { get; init; } = [];
}
