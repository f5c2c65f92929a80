namespace MRS.Site.Feeds;

/// <summary>A feed as JSON Feed 1.1, with its members as the format names them.</summary>
internal sealed record JsonFeed
{
    public string Version => "https://jsonfeed.org/version/1.1";

    public required string Title { get; init; }

    public required string HomePageUrl { get; init; }

    public required string FeedUrl { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<JsonFeedAuthor> Authors { get; init; }

    public required IReadOnlyList<JsonFeedItem> Items { get; init; }

    /// <summary>The feed in this form.</summary>
    public static JsonFeed Of(Feed feed) => new()
    {
        Title = feed.Title,
        HomePageUrl = feed.PageUrl,
        FeedUrl = feed.UrlOf(FeedFormat.Json),
        Description = feed.Description,
        Language = feed.Language,
        Authors = [new JsonFeedAuthor(feed.Author, feed.HomeUrl)],
        Items = [.. feed.Entries.Select(JsonFeedItem.Of)],
    };
}
