namespace MRS.Theme.Views;

/// <summary>One meeting. <see cref="PageView.Body"/> tells more about it.</summary>
public sealed record EventPageView : PageView
{
    /// <summary>The meeting.</summary>
    public required EventView Event { get; init; }

    /// <summary>The previous meeting of its kind; null for the first.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The next meeting of its kind; null for the last.</summary>
    public LinkView? Later { get; init; }

    /// <summary>The meeting's own calendar file; null if not offered: its days are not known, or nobody can attend.</summary>
    public string? CalendarFile { get; init; }

    /// <summary>The calendar of meetings of this kind; null if there is none.</summary>
    public CalendarView? Series { get; init; }
}
