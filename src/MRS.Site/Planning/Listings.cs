using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Knows what each kind of list holds, so that a page with nothing to list can stay hidden.</summary>
public static class Listings
{
    /// <summary>Whether a page has anything to show. The page of an office always has, once someone has held it.</summary>
    public static bool HasSomethingToShow(SiteContent site, Page page) => page.Shows switch
    {
        PageListing.Vision => page.Role is not null && Offices.IsKnown(site, page.Role),
        PageListing.PastHolders => page.Role is not null && Offices.Past(site, page.Role).Count > 0,
        PageListing.People => People(site).Any(),
        PageListing.Partners => site.Partners.Count > 0,
        // Calendars still tell of meetings that were taken down.
        PageListing.Meetings => site.Events.Count > 0 || site.Retired.Any(r => r is Event),
        PageListing.Awards => site.Awards.Count > 0,
        PageListing.Membership => site.MembershipCategories.Count > 0,
        PageListing.News => site.News.Count > 0,
        _ => true,
    };

    /// <summary>The people who have pages, in the order of the data.</summary>
    public static IEnumerable<Person> People(SiteContent site) => site.People.Where(p => !site.IsRetired(p));

    /// <summary>The news, newest first.</summary>
    public static IReadOnlyList<NewsItem> News(SiteContent site) =>
        [.. site.News.OrderByDescending(n => n.Published).ThenBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>Meetings that are to come or under way, soonest first. A cancelled one stays until its day is over.</summary>
    public static IReadOnlyList<Event> Upcoming(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => !IsPast(e, day)).OrderBy(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Meetings that are over, newest first.</summary>
    public static IReadOnlyList<Event> Past(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => IsPast(e, day)).OrderByDescending(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Whether a meeting's last possible day is over.</summary>
    public static bool IsPast(Event e, DateOnly day) => e.LastDay < day;
}
