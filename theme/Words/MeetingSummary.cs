using MRS.Content.Model;

namespace MRS.Theme.Words;

/// <summary>A meeting in one line of plain text, for feeds and calendars.</summary>
public static class MeetingSummary
{
    /// <summary>The days: <c>23–25 June 2024</c>.</summary>
    public static string Dates(Event meeting) =>
        meeting.End is PartialDate end && end != meeting.Start
            ? DateWords.Beginning(meeting.Start, end) + DateWords.Between(meeting.Start, end) + DateWords.Of(end)
            : DateWords.Of(meeting.Start);

    /// <summary>Venue, city and country, or that it is online; null if nothing is known.</summary>
    public static string? Place(Event meeting)
    {
        var place = MeetingWords.Place(meeting);
        var isOnline = meeting.Attendance == Attendance.Online || meeting.Status == EventStatus.MovedOnline;
        return meeting.Venue is null || isOnline ? place : place is null ? meeting.Venue : $"{meeting.Venue}, {place}";
    }

    /// <summary>
    /// Dates, times, place and what has changed, as sentences: <c>23–25 June 2024. London, United Kingdom. Cancelled.</c>
    /// </summary>
    public static string Facts(Event meeting) =>
        Sentences(Dates(meeting), MeetingWords.Times(meeting), Place(meeting), MeetingWords.Status(meeting));

    /// <summary>The facts and the description.</summary>
    public static string Whole(Event meeting) =>
        meeting.Description is string description ? $"{Facts(meeting)} {description}" : Facts(meeting);

    private static string Sentences(params string?[] facts) =>
        string.Join(" ", facts.Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => f!.TrimEnd('.') + "."));
}
