using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes meetings.</summary>
internal static class EventBuilder
{
    private const string Vocabulary = "https://schema.org/";

    /// <summary>A meeting with all that is known.</summary>
    public static EventNode Build(DescribedSite site, EventPageView view)
    {
        var e = view.Event.Event;
        return new EventNode
        {
            Id = site.Absolute(view.Address) + "#event",
            Name = e.Title,
            Description = e.Description,
            StartDate = EventTimes.Start(e),
            EndDate = EventTimes.End(e),
            EventStatus = Vocabulary + Status(e.Status),
            EventAttendanceMode = Mode(e) is string mode ? Vocabulary + mode : null,
            Location = EventLocations.Of(site, view) is { Count: > 0 } locations ? locations : null,
            Organizer = [OrganizationBuilder.ReferenceToSociety(site), .. view.Event.Partners.Select(OrganizationBuilder.Partner)],
            Url = site.Absolute(view.Address),
            Image = view.Frame.ShareImage is ShareImageView image ? site.Absolute(image.Address) : null,
            SameAs = e.Url is WebAddress own ? [own.Value] : null,
        };
    }

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Scheduled => "EventScheduled",
        EventStatus.Rescheduled => "EventRescheduled",
        EventStatus.Postponed => "EventPostponed",
        EventStatus.MovedOnline => "EventMovedOnline",
        EventStatus.Cancelled => "EventCancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a word."),
    };

    // On site is also what the data says where nobody said anything: then a place must be known.
    private static string? Mode(Event e) => e switch
    {
        { Status: EventStatus.MovedOnline } or { Attendance: Attendance.Online } => "OnlineEventAttendanceMode",
        { Attendance: Attendance.Hybrid } => "MixedEventAttendanceMode",
        _ => EventLocations.IsPlaceKnown(e) ? "OfflineEventAttendanceMode" : null,
    };
}
