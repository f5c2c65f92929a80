using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Knows what each kind of list holds, so that a page with nothing to list can stay hidden.</summary>
public static class Listings
{
    /// <summary>Whether a page has anything to show on a day.</summary>
    public static bool HasSomethingToShow(SiteContent site, Page page, DateOnly day) => page.Shows switch
    {
        PageListing.Vision => page.Role is not null && Offices.CurrentVision(site, page.Role, day) is not null,
        PageListing.PastHolders => page.Role is not null && Offices.Past(site, page.Role, day).Count > 0,
        PageListing.People => site.People.Count > 0,
        PageListing.Partners => site.Partners.Count > 0,
        PageListing.Meetings => site.Events.Count > 0,
        PageListing.Awards => site.Awards.Count > 0,
        PageListing.Membership => site.MembershipCategories.Count > 0,
        PageListing.News => News(site, day).Count > 0,
        _ => true,
    };

    /// <summary>The news of a day and before, newest first.</summary>
    public static IReadOnlyList<NewsItem> News(SiteContent site, DateOnly day) =>
        [.. site.News.Where(n => n.Published <= day).OrderByDescending(n => n.Published).ThenBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>Meetings that are to come or under way, soonest first. A cancelled one stays until its day is over.</summary>
    public static IReadOnlyList<Event> Upcoming(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => !IsPast(e, day)).OrderBy(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Meetings that are over, newest first.</summary>
    public static IReadOnlyList<Event> Past(SiteContent site, DateOnly day) =>
        [.. site.Events.Where(e => IsPast(e, day)).OrderByDescending(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>Whether a meeting's last possible day is over.</summary>
    public static bool IsPast(Event e, DateOnly day) => e.LastDay < day;
}
