using System.Globalization;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>
/// The permanent ids by which feed readers and calendars know an item. They are derived from the record's id and two settings that never
/// change, not from any address: an item that moves is still the same item.
/// </summary>
public static class StableIds
{
    /// <summary>Whether the settings say what ids are made from.</summary>
    public static bool AreGiven(SiteSettings settings) => settings is { FeedAuthority: not null, FeedSince: not null };

    /// <summary>The id of a record in feeds, as a tag URI (RFC 4151): <c>tag:example.org,2026-01-15:news/some-item</c>.</summary>
    public static string Tag(SiteSettings settings, string type, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"tag:{settings.FeedAuthority},{settings.FeedSince:yyyy-MM-dd}:{type}/{id}");

    /// <summary>The UID of a meeting in calendars (RFC 5545).</summary>
    public static string CalendarUid(SiteSettings settings, Event e) => $"event-{e.Id}@{settings.FeedAuthority}";

    /// <summary>
    /// The day a meeting's facts last changed. If unknown, a day that stays the same and is never in the future: the meeting's first day
    /// or, if that is later, the day since which the ids are in use.
    /// </summary>
    public static DateOnly ChangeOf(SiteSettings settings, Event e) =>
        e.Retired is DateOnly retired && retired <= e.LastDay
            ? retired
            : e.Updated ?? (settings.FeedSince is DateOnly since && since < e.Start.Earliest ? since : e.Start.Earliest);
}
