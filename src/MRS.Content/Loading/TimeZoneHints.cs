using MRS.Content.Problems;
using MRS.Content.Schema;
using NodaTime;
using NodaTime.TimeZones;

namespace MRS.Content.Loading;

/// <summary>Says which time zone was meant.</summary>
internal static class TimeZoneHints
{
    private const int MostZones = 12;

    /// <summary>The zones of the country in the same record; else the one whose city has a similar spelling; else how zones are
    /// named.</summary>
    /// <param name="written">What was written instead of a zone.</param>
    /// <param name="country">The country that the same record names; null if it names none.</param>
    public static Hint For(string written, string? country)
    {
        var zones = country is null ? [] : ZonesOf(country);
        var near = Near(written);
        return zones.Count == 1 ? Hint.Write(written, zones[0])
            : zones.Count > 1 && near is not null && zones.Contains(near) ? Hint.Write(written, near)
            : zones.Count > 1
                ? $"Write one of the zones of {country}: "
                    + $"{string.Join(", ", zones.Take(MostZones))}{(zones.Count > MostZones ? ", …" : "")}."
            : near is not null ? Hint.DidYouMean(written, near)
            : KindWords.Advice(FieldKind.TimeZone);
    }

    private static List<string> ZonesOf(string country) =>
        [.. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Where(l => IsOf(l.CountryName, country)).Select(l => l.ZoneId)];

    // The zone data says “Britain (UK)” and “Korea (South)”.
    private static bool IsOf(string name, string country) => Letters(name) == Letters(country)
        || (Letters(country), name) is ("unitedkingdom", "Britain (UK)") or ("southkorea", "Korea (South)")
            or ("unitedstatesofamerica" or "usa", "United States") or ("czechia", "Czech Republic");

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetter));

    // A typo in the city, on the same continent.
    private static string? Near(string written)
    {
        var continent = written[..(written.LastIndexOf('/') + 1)];
        List<string> zones = continent.Length == 0
            ? []
            : [.. DateTimeZoneProviders.Tzdb.Ids.Where(id => id.StartsWith(continent, StringComparison.OrdinalIgnoreCase))];
        return Suggestion.Nearest(CityOf(written), zones.Select(CityOf)) is string near ? zones.First(id => CityOf(id) == near) : null;
    }

    private static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..];
}
