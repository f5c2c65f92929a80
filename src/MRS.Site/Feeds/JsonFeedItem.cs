namespace MRS.Site.Feeds;

/// <summary>An item of a JSON feed, with its members as the format names them.</summary>
internal sealed record JsonFeedItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string ContentHtml { get; init; }

    public string? DatePublished { get; init; }

    public required string DateModified { get; init; }

    /// <summary>The entry in this form.</summary>
    public static JsonFeedItem Of(FeedEntry entry) => new()
    {
        Id = entry.Id,
        Url = entry.Url,
        Title = entry.Title,
        Summary = entry.Summary,
        ContentHtml = entry.Html,
        DatePublished = entry.Published is { } published ? DateFormats.Rfc3339(published) : null,
        DateModified = DateFormats.Rfc3339(entry.Updated),
    };
}
