using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>A feed and the page that lists the same items.</summary>
/// <param name="Type">The content type of its items, as used in their ids.</param>
/// <param name="List">The page.</param>
public sealed record PlannedFeed(string Type, PlannedPage List)
{
    /// <summary>The type name of news.</summary>
    public const string News = "news";

    /// <summary>The type name of meetings.</summary>
    public const string Meetings = "event";

    /// <summary>The feeds of a site: one for each list that is shown. None if the settings do not say what their ids are made
    /// from.</summary>
    public static IReadOnlyList<PlannedFeed> Of(SiteSettings settings, SitePlan plan) =>
        StableIds.AreGiven(settings)
            ? [.. Of(News, plan.Listing(PageListing.News)), .. Of(Meetings, plan.Listing(PageListing.Meetings))]
            : [];

    /// <summary>The address of the feed in a format.</summary>
    public string AddressOf(FeedFormat format) => List.Address + format.FileName;

    private static IEnumerable<PlannedFeed> Of(string type, PlannedPage? list) => list is null ? [] : [new PlannedFeed(type, list)];
}
