using MRS.Content;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>The files that external programs fetch regularly: feeds and the calendars people subscribe to.</summary>
public static class SubscribedFiles
{
    /// <summary>The names that they may have below a page; none unless it lists news or meetings.</summary>
    public static IEnumerable<string> NamesBelow(Page list)
    {
        var feeds = FeedFormat.All.Select(f => f.FileName);
        return list.Shows == PageListing.Meetings ? feeds.Concat(PlannedCalendar.FileNames) : list.Shows == PageListing.News ? feeds : [];
    }

    /// <summary>Their addresses. A meeting's own calendar file is fetched once and is not among them.</summary>
    public static IReadOnlySet<string> Of(SiteContent site, SitePlan plan) =>
        PlannedFeed.Of(site.Settings, plan).SelectMany(f => FeedFormat.All.Select(f.AddressOf))
            .Concat(PlannedCalendar.Of(site, plan).Select(c => c.Address))
            .ToHashSet(StringComparer.Ordinal);
}
