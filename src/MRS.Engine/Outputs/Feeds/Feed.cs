using MRS.Engine.Planning;
using NodaTime;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>A feed, whatever its format.</summary>
public sealed record Feed
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in plain text.</summary>
    public required string Description { get; init; }

    /// <summary>The absolute URL of the page that lists the same items.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Its author's name.</summary>
    public required string Author { get; init; }

    /// <summary>The absolute URL of the home page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>When the feed was introduced.</summary>
    public required OffsetDateTime Since { get; init; }

    /// <summary>Its entries; empty if all were taken down.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>The absolute URL of the feed in a given format.</summary>
    public string UrlOf(FeedFormat format) => PageUrl + format.FileName;

    /// <summary>When anything in it last changed; when the feed was introduced if it is empty.</summary>
    public OffsetDateTime Updated => Entries.MaxBy(e => e.Updated.ToInstant())?.Updated ?? Since;
}
