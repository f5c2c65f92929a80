using System.Text.Json;
using MRS.Content.Model;
using MRS.Engine.Outputs.Calendar;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes meetings.</summary>
internal static class EventData
{
    private const string Vocabulary = "https://schema.org/";

    /// <summary>Writes a meeting with all that is known.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site, EventPageView view)
    {
        var e = view.Event.Event;
        var page = site.Absolute(view.Address);
        json.Begin("Event"u8, page + "#event");
        json.Text("name"u8, e.Title);
        json.Text("description"u8, e.Description);
        json.Text("startDate"u8, EventTimes.Start(e));
        json.Text("endDate"u8, EventTimes.End(e));
        json.Text("eventStatus"u8, Vocabulary + Status(e.Status));
        json.Text("eventAttendanceMode"u8, Mode(e) is string mode ? Vocabulary + mode : null);
        WriteLocations(json, e, page);
        WriteOrganizers(json, site, view.Event.Partners);
        json.Text("url"u8, page);
        json.Text("image"u8, view.Frame.ShareImage is ShareImageView image ? site.Absolute(image.Address) : null);
        json.Texts("sameAs"u8, e.Url is WebAddress own ? [own.Value] : []);
        json.WriteEndObject();
    }

    // A place, an address online, or both; nothing if nothing is known.
    private static void WriteLocations(Utf8JsonWriter json, Event e, string page)
    {
        if (!IsOnline(e) && !IsPlaceKnown(e))
        {
            return;
        }

        json.WriteStartArray("location"u8);
        if (!IsOnline(e))
        {
            WritePlace(json, e);
        }

        if (IsOnline(e) || e.Attendance == Attendance.Hybrid)
        {
            json.Begin("VirtualLocation"u8);
            json.Text("url"u8, e.Url?.Value ?? page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Event e)
    {
        json.Begin("Place"u8);
        json.Text("name"u8, e.Venue ?? e.City ?? e.Country);
        if ((e.City ?? e.Country) is not null)
        {
            json.WritePropertyName("address"u8);
            json.Begin("PostalAddress"u8);
            json.Text("addressLocality"u8, e.City);
            json.Text("addressCountry"u8, e.Country);
            json.WriteEndObject();
        }

        if (Coordinates.Of(e) is Coordinates at)
        {
            json.WritePropertyName("geo"u8);
            json.Begin("GeoCoordinates"u8);
            json.Text("latitude"u8, at.Latitude);
            json.Text("longitude"u8, at.Longitude);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOrganizers(Utf8JsonWriter json, DescribedSite site, IReadOnlyList<Partner> partners)
    {
        json.WriteStartArray("organizer"u8);
        OrganizationData.WriteReference(json, site);
        foreach (var partner in partners)
        {
            OrganizationData.WritePartner(json, partner);
        }

        json.WriteEndArray();
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

    // Data without a mode is read as on site, which requires a known place.
    private static string? Mode(Event e) =>
        IsOnline(e) ? "OnlineEventAttendanceMode"
        : e.Attendance == Attendance.Hybrid ? "MixedEventAttendanceMode"
        : IsPlaceKnown(e) ? "OfflineEventAttendanceMode"
        : null;

    private static bool IsOnline(Event e) => e.Attendance == Attendance.Online || e.Status == EventStatus.MovedOnline;

    private static bool IsPlaceKnown(Event e) => (e.Venue ?? e.City ?? e.Country) is not null;
}
