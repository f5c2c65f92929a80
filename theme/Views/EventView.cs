using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A meeting and where to read about it.</summary>
/// <param name="Event">The record.</param>
/// <param name="Address">The meeting's page; null if there is none.</param>
/// <param name="Partners">The partners it is held with.</param>
/// <param name="IsPast">Whether it was over on the day of the build.</param>
public sealed record EventView(Event Event, string? Address, ViewList<Partner> Partners, bool IsPast)
{
    /// <summary>Whether it is upcoming or current: not over, not cancelled, and not postponed indefinitely.</summary>
    public bool IsAhead => !IsPast && Event.Status is not (EventStatus.Cancelled or EventStatus.Postponed);
}
