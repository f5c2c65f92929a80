using MRS.Content.Model;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>The geographic position of a meeting, in degrees as written.</summary>
public sealed record Coordinates(string Latitude, string Longitude)
{
    /// <summary>The coordinates of a meeting; null if they are not known.</summary>
    public static Coordinates? Of(Event e) =>
        e.Coordinates?.Split(',', StringSplitOptions.TrimEntries) is [string latitude, string longitude]
            ? new Coordinates(latitude, longitude)
            : null;
}
