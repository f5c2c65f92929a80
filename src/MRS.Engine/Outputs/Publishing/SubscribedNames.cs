using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Feeds;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>The permalinks and stable ids of feeds and calendars: their own addresses, and the ids of what is in them.</summary>
internal static class SubscribedNames
{
    /// <summary>All of them, unordered. An entry keeps its id even after it has dropped out of the feed.</summary>
    public static IEnumerable<PublishedName> Of(BuildContext context) =>
        Addresses(context).Concat(FeedIds(context)).Concat(CalendarUids(context));

    private static IEnumerable<PublishedName> Addresses(BuildContext context) =>
        PlannedFeed.Of(context.Site.Settings, context.Plan)
            .SelectMany(f => FeedFormat.All.Select(format => Address(f.AddressOf(format), f.List)))
            .Concat(PlannedCalendar.Of(context.Site, context.Plan).Select(c => Address(c.Address, context.Meetings!)));

    private static IEnumerable<PublishedName> FeedIds(BuildContext context)
    {
        var feeds = PlannedFeed.Of(context.Site.Settings, context.Plan).Select(f => f.Type).ToHashSet();
        var news =
            RecordOrder.News(context.Site).Where(_ => feeds.Contains(PlannedFeed.News)).Select(n => FeedId(context, PlannedFeed.News, n));
        var meetings =
            context.Site.Events.Where(_ => feeds.Contains(PlannedFeed.Meetings)).Select(e => FeedId(context, PlannedFeed.Meetings, e));
        return news.Concat(meetings);
    }

    private static IEnumerable<PublishedName> CalendarUids(BuildContext context) =>
        (PlannedCalendar.Of(context.Site, context.Plan) is [PlannedCalendar all, ..] ? all.Events : [])
            .Select(e => Id(context, NameKind.CalendarUid, StableIds.CalendarUid(context.Site.Settings, e), e));

    private static PublishedName Address(string address, PlannedPage list) => new(NameKind.Feed, address, list.Record.Source.Start.File);

    private static PublishedName FeedId(BuildContext context, string type, ContentRecord record) =>
        Id(context, NameKind.FeedId, StableIds.Tag(context.Site.Settings, type, record.Id), record);

    private static PublishedName Id(BuildContext context, NameKind kind, string id, ContentRecord record) =>
        new(kind, id, record.Source.Start.File) { Page = context.Plan.AddressOf(record) ?? context.Meetings!.Address + record.Id + "/" };
}
