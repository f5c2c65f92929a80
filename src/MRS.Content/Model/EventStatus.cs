using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>Whether a meeting takes place as announced.</summary>
public enum EventStatus
{
    [Choice("As announced")] Scheduled,
    [Choice("Moved to another date")] Rescheduled,
    [Choice("Postponed, no new date yet")] Postponed,
    [Choice("Moved online")] MovedOnline,
    [Choice("Cancelled")] Cancelled,
}
