using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Feeds;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>The lasting names that feeds and calendars give: their own addresses, and the ids of what is in them.</summary>
internal static class LastingIds
{
    /// <summary>All of them, in no order. An entry keeps its id also when the feed has grown past it.</summary>
    public static IEnumerable<PublishedName> Of(Publication publication) => Addresses(publication).Concat(FeedIds(publication)).Concat(CalendarUids(publication));

    private static IEnumerable<PublishedName> Addresses(Publication publication) =>
        PlannedFeed.Of(publication.Site.Settings, publication.Plan)
            .SelectMany(f => FeedFormat.All.Select(format => Address(f.AddressOf(format), f.List)))
            .Concat(PlannedCalendar.Of(publication.Site, publication.Plan).Select(c => Address(c.Address, publication.Meetings!)));

    private static IEnumerable<PublishedName> FeedIds(Publication publication)
    {
        var feeds = PlannedFeed.Of(publication.Site.Settings, publication.Plan).Select(f => f.Type).ToHashSet();
        var news = Listings.News(publication.Site).Where(_ => feeds.Contains(PlannedFeed.News)).Select(n => FeedId(publication, PlannedFeed.News, n));
        var meetings = publication.Site.Events.Where(_ => feeds.Contains(PlannedFeed.Meetings)).Select(e => FeedId(publication, PlannedFeed.Meetings, e));
        return news.Concat(meetings);
    }

    private static IEnumerable<PublishedName> CalendarUids(Publication publication) =>
        (PlannedCalendar.Of(publication.Site, publication.Plan) is [PlannedCalendar all, ..] ? all.Events : [])
            .Select(e => Id(publication, NameKind.CalendarUid, LastingNames.CalendarUid(publication.Site.Settings, e), e));

    private static PublishedName Address(string address, PlannedPage list) => new(NameKind.Feed, address, list.Record.Source.Start.File);

    private static PublishedName FeedId(Publication publication, string type, ContentRecord record) =>
        Id(publication, NameKind.FeedId, LastingNames.Tag(publication.Site.Settings, type, record.Id), record);

    private static PublishedName Id(Publication publication, NameKind kind, string id, ContentRecord record) =>
        new(kind, id, record.Source.Start.File) { Page = publication.Plan.AddressOf(record) ?? publication.Meetings!.Address + record.Id + "/" };
}
