using System.Text.Json;
using MRS.Content.Model;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>What calendars have stored of a meeting: they accept a change only with a higher revision.</summary>
/// <param name="Id">The meeting's id.</param>
/// <param name="When">Its days, times and time zone.</param>
/// <param name="Where">How and where it takes place.</param>
/// <param name="Status">Whether it takes place as announced.</param>
/// <param name="Revision">The revision under which this was published.</param>
public sealed record AnnouncedEvent(string Id, string When, string Where, string Status, int Revision)
{
    /// <summary>What is announced of a meeting; null while its date is not known, since no calendar can hold it then.</summary>
    public static AnnouncedEvent? Of(Event e) => !e.Start.IsFull ? null : new(
        e.Id,
        Join(" ", e.Start, e.StartTime, "to", e.End ?? e.Start, e.EndTime, e.TimeZone),
        Join(", ", Word(e.Attendance), e.Venue, e.City, e.Country),
        Word(e.Status),
        e.Revision);

    /// <summary>The first thing that differs, in words; null if nothing does.</summary>
    public string? ChangeSince(AnnouncedEvent earlier) =>
        When != earlier.When ? $"its date was \"{earlier.When}\" and is now \"{When}\""
        : Where != earlier.Where ? $"its place was \"{earlier.Where}\" and is now \"{Where}\""
        : Status != earlier.Status ? $"its status was \"{earlier.Status}\" and is now \"{Status}\""
        : null;

    // The word used in the files.
    private static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Join(string separator, params IEnumerable<object?> parts) =>
        string.Join(separator, parts.Where(p => p is not null));
}
