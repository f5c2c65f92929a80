using MRS.Engine.Context;
using MRS.Engine.Outputs.Calendar;
using MRS.Engine.Outputs.StructuredData;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>
/// Completes the views with what is machine-readable on a page: feeds, calendars, structured data, and whether search engines may index it.
/// </summary>
public sealed class PageHeads(BuildContext context)
{
    private readonly IReadOnlyList<PlannedFeed> feeds = PlannedFeed.Of(context.Site.Settings, context.Plan);
    private readonly CalendarLinks calendars = new(context);
    private readonly PageData data = new(DescribedSite.Of(context));

    /// <summary>The feeds that every page links to.</summary>
    public ViewList<FeedLinkView> Feeds { get; } =
        [.. PlannedFeed.Of(context.Site.Settings, context.Plan).SelectMany(f => LinksTo(f, null))];

    /// <summary>The view of a planned page with everything but the structured data.</summary>
    public PageView Complete(PlannedPage page, PageView view) => calendars.Complete(view) with
    {
        Frame = view.Frame with
        {
            Feeds = feeds.Any(f => f.List.Address == page.Address) ? [.. feeds.SelectMany(f => LinksTo(f, page))] : Feeds,
            Indexable = view.Indexable && context.Options.Indexable,
        },
    };

    /// <summary>The view with its structured data, which contains only what is in the view or true of the whole site.</summary>
    public PageView Describe(PageView view) => view with { Frame = view.Frame with { StructuredData = data.Of(view) } };

    // Every page links to every feed once; the page of a list links to each format.
    private static IEnumerable<FeedLinkView> LinksTo(PlannedFeed feed, PlannedPage? page) =>
        (feed.List.Address == page?.Address ? FeedFormat.All : [FeedFormat.Atom])
            .Select(f => new FeedLinkView(feed.List.ShortTitle, f.Name, f.MediaType, feed.AddressOf(f)));
}
