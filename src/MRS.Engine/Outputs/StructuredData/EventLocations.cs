using MRS.Content.Model;
using MRS.Engine.Outputs.Calendar;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Where meetings take place: a place, an address online, or both.</summary>
internal static class EventLocations
{
    /// <summary>The places of a meeting; none if nothing is known.</summary>
    public static IReadOnlyList<Node> Of(DescribedSite site, EventPageView view)
    {
        var e = view.Event.Event;
        var isOnline = e.Attendance == Attendance.Online || e.Status == EventStatus.MovedOnline;
        var online = new VirtualLocationNode { Url = e.Url?.Value ?? site.Absolute(view.Address) };
        return isOnline ? [online]
            : !IsPlaceKnown(e) ? []
            : e.Attendance == Attendance.Hybrid ? [Place(e), online]
            : [Place(e)];
    }

    /// <summary>Whether anything is known of the place.</summary>
    public static bool IsPlaceKnown(Event e) => (e.Venue ?? e.City ?? e.Country) is not null;

    private static PlaceNode Place(Event e) => new()
    {
        Name = e.Venue ?? e.City ?? e.Country,
        Address = (e.City ?? e.Country) is null ? null : new PostalAddressNode { AddressLocality = e.City, AddressCountry = e.Country },
        Geo = Coordinates.Of(e) is Coordinates at ? new GeoCoordinatesNode { Latitude = at.Latitude, Longitude = at.Longitude } : null,
    };
}
