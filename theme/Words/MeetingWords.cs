using System.Globalization;
using MRS.Content.Model;

namespace MRS.Theme.Words;

/// <summary>What is said about a meeting, in English.</summary>
public static class MeetingWords
{
    /// <summary>What kind of meeting it is, with its number where that is known: <c>20th congress</c>.</summary>
    public static string Kind(Event meeting)
    {
        var kind = meeting.Kind switch
        {
            EventKind.Congress => "Congress",
            EventKind.Joint => "Joint meeting",
            EventKind.Special => "Special conference",
            _ => throw new ArgumentOutOfRangeException(nameof(meeting), meeting.Kind, "A kind without a word."),
        };
        return meeting.Number is int number ? $"{Ordinal(number)} {kind.ToLowerInvariant()}" : kind;
    }

    /// <summary>The same, unless the title already says it.</summary>
    public static string? KindUnlessTold(Event meeting) =>
        meeting.Title.Contains(meeting.Kind.ToString(), StringComparison.OrdinalIgnoreCase) ? null : Kind(meeting);

    /// <summary>What has changed since it was announced; null if nothing has.</summary>
    public static string? Status(Event meeting) => meeting.Status switch
    {
        EventStatus.Scheduled => null,
        EventStatus.Rescheduled => "Moved to another date",
        EventStatus.Postponed => "Postponed, no new date yet",
        EventStatus.MovedOnline => "Moved online",
        EventStatus.Cancelled => "Cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(meeting), meeting.Status, "A status without a word."),
    };

    /// <summary>City and country, or that it is online; null if neither is known.</summary>
    public static string? Place(Event meeting)
    {
        string?[] parts = [meeting.City, meeting.Country];
        var place = string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        var online = meeting.Attendance == Attendance.Online || meeting.Status == EventStatus.MovedOnline;
        return online ? "Online"
            : place.Length == 0 ? null
            : meeting.Attendance == Attendance.Hybrid ? $"{place}, and online"
            : place;
    }

    /// <summary>How many attended and from where; null if neither is known.</summary>
    public static string? Participation(Event meeting) => (meeting.Participants, meeting.Countries) switch
    {
        (int people, int countries) => $"{Count(people, "participant")} from {Count(countries, "country", "countries")}",
        (int people, null) => Count(people, "participant"),
        (null, int countries) => $"Participants from {Count(countries, "country", "countries")}",
        _ => null,
    };

    /// <summary>The times of day and their time zone; null if none is known.</summary>
    public static string? Times(Event meeting)
    {
        var times = (meeting.StartTime, meeting.EndTime) switch
        {
            (TimeOfDay start, TimeOfDay end) => $"Begins at {start}, ends at {end}",
            (TimeOfDay start, null) => $"Begins at {start}",
            (null, TimeOfDay end) => $"Ends at {end}",
            _ => null,
        };
        return times is not null && meeting.TimeZone is TimeZoneId zone ? $"{times} ({zone.Value.Replace('_', ' ')} time)" : times;
    }

    private static string Count(int number, string one, string? many = null) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? one + "s")}";

    private static string Ordinal(int number) => number + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
