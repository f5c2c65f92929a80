using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Theme.Rendering;
using MRS.Theme.Words;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Fills the feeds from the content: the same items as on the page that lists them.</summary>
public static class FeedBuilder
{
    /// <summary>A reader fetches the whole feed again and again, so what is old is left to the site.</summary>
    public const int MaxEntries = 50;

    /// <summary>The content of a planned feed.</summary>
    public static Feed Build(Publication publication, PlannedFeed planned)
    {
        var settings = publication.Site.Settings;
        return new Feed
        {
            Id = LastingNames.Tag(settings, "feed", planned.Type),
            Title = $"{settings.Name}: {planned.List.Title}",
            Description = (planned.List.Record as Page)?.Description ?? settings.Description,
            PageUrl = publication.Absolute(planned.List.Address),
            Author = settings.Name,
            HomeUrl = publication.Absolute("/"),
            Language = settings.Language,
            Since = publication.Moment(settings.FeedSince!.Value),
            Entries = planned.Type == PlannedFeed.News ? News(publication) : Meetings(publication),
        };
    }

    private static IReadOnlyList<FeedEntry> News(Publication publication) =>
        [.. Listings.News(publication.Site).Take(MaxEntries).Select(n => News(publication, n))];

    private static FeedEntry News(Publication publication, NewsItem item)
    {
        var url = publication.Absolute(publication.Plan.AddressOf(item)!);
        var published = publication.Moment(item.Published);
        return new FeedEntry
        {
            Id = LastingNames.Tag(publication.Site.Settings, PlannedFeed.News, item.Id),
            Title = item.Title,
            Url = url,
            Summary = item.Description,
            Html = WithLead(item.Description, publication, item.Body, url),
            Published = published,
            Updated = item.Updated is DateOnly updated && updated > item.Published ? publication.Moment(updated) : published,
        };
    }

    // The latest meetings first, whether to come or past: the order stays the same from day to day.
    private static IReadOnlyList<FeedEntry> Meetings(Publication publication) =>
        [.. publication.Site.Events.OrderByDescending(e => e.Start.Earliest).ThenBy(e => e.Id, StringComparer.Ordinal).Take(MaxEntries).Select(e => Meeting(publication, e))];

    private static FeedEntry Meeting(Publication publication, Event e)
    {
        var url = publication.Absolute(publication.Plan.AddressOf(e)!);
        return new FeedEntry
        {
            Id = LastingNames.Tag(publication.Site.Settings, PlannedFeed.Meetings, e.Id),
            Title = e.Title,
            Url = url,
            Summary = MeetingSummary.Whole(e),
            Html = WithLead(MeetingSummary.Whole(e), publication, e.Body, url),
            Updated = publication.Moment(LastingNames.ChangeOf(publication.Site.Settings, e)),
        };
    }

    private static string WithLead(string lead, Publication publication, MarkdownText body, string url) =>
        $"<p>{HtmlLetters.Encoder.Encode(lead)}</p>\n{AbsoluteLinks.In(publication.Texts[body].Html.ToString(), publication.BaseUrl, url)}";
}
