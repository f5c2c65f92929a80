using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Rendering;
using MRS.Theme.Words;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Fills the feeds from the content: the same items as on the page that lists them.</summary>
public static class FeedBuilder
{
    /// <summary>Readers fetch the whole feed again and again, so old items are only on the site.</summary>
    public const int MaxEntries = 50;

    /// <summary>The content of a planned feed.</summary>
    public static Feed Build(BuildContext context, PlannedFeed planned)
    {
        var settings = context.Site.Settings;
        return new Feed
        {
            Id = StableIds.Tag(settings, "feed", planned.Type),
            Title = $"{settings.Name}: {planned.List.Title}",
            Description = (planned.List.Record as Page)?.Description ?? settings.Description,
            PageUrl = context.Absolute(planned.List.Address),
            Author = settings.Name,
            HomeUrl = context.Absolute("/"),
            Language = settings.Language,
            Since = context.Moment(settings.FeedSince!.Value),
            Entries = planned.Type == PlannedFeed.News ? News(context) : Meetings(context),
        };
    }

    private static IReadOnlyList<FeedEntry> News(BuildContext context) =>
        [.. RecordOrder.News(context.Site).Take(MaxEntries).Select(n => News(context, n))];

    private static FeedEntry News(BuildContext context, NewsItem item)
    {
        var url = context.Absolute(context.Plan.AddressOf(item)!);
        var published = context.Moment(item.Published);
        return new FeedEntry
        {
            Id = StableIds.Tag(context.Site.Settings, PlannedFeed.News, item.Id),
            Title = item.Title,
            Url = url,
            Summary = item.Description,
            Html = WithLead(item.Description, context, item.Body, url),
            Published = published,
            Updated = item.Updated is DateOnly updated && updated > item.Published ? context.Moment(updated) : published,
        };
    }

    // The latest meetings first, whether upcoming or past: the order stays the same from day to day.
    private static IReadOnlyList<FeedEntry> Meetings(BuildContext context) =>
        [.. context.Site.Events.OrderByDescending(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal).Take(MaxEntries)
            .Select(e => Meeting(context, e))];

    private static FeedEntry Meeting(BuildContext context, Event e)
    {
        var url = context.Absolute(context.Plan.AddressOf(e)!);
        return new FeedEntry
        {
            Id = StableIds.Tag(context.Site.Settings, PlannedFeed.Meetings, e.Id),
            Title = e.Title,
            Url = url,
            Summary = MeetingSummary.Whole(e),
            Html = WithLead(MeetingSummary.Whole(e), context, e.Body, url),
            Updated = context.Moment(StableIds.ChangeOf(context.Site.Settings, e)),
        };
    }

    private static string WithLead(string lead, BuildContext context, MarkdownText body, string url) =>
        $"<p>{HtmlCharacters.Encoder.Encode(lead)}</p>\n{AbsoluteLinks.In(context.Texts[body].Html.ToString(), context.BaseUrl, url)}";
}
