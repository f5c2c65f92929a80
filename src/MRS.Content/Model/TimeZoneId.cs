using NodaTime;

namespace MRS.Content.Model;

/// <summary>An IANA time zone such as <c>Europe/London</c>, known to the zone data built into the program.</summary>
public readonly record struct TimeZoneId(string Value)
{
    /// <summary>Reads a zone's name; false if there is no such zone.</summary>
    public static bool TryParse(string text, out TimeZoneId zone)
    {
        zone = new TimeZoneId(text);
        return DateTimeZoneProviders.Tzdb.Ids.Contains(text);
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
