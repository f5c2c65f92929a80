using MRS.Content;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>Records in the order in which pages list them.</summary>
public static class RecordOrder
{
    /// <summary>The people who have pages, in the order of the data.</summary>
    public static IEnumerable<Person> People(SiteContent site) => site.People.Where(p => !site.IsRetired(p));

    /// <summary>The news, newest first.</summary>
    public static IReadOnlyList<NewsItem> News(SiteContent site) =>
        [.. site.News.OrderByDescending(n => n.Published).ThenBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>Upcoming and current meetings, soonest first. A cancelled one stays until its day is over.</summary>
    public static IReadOnlyList<Event> Upcoming(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => !IsPast(e, day)).OrderBy(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Meetings that are over, newest first.</summary>
    public static IReadOnlyList<Event> Past(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => IsPast(e, day)).OrderByDescending(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Whether a meeting's last possible day is over.</summary>
    public static bool IsPast(Event e, DateOnly day) => e.LastDay < day;
}
