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

    /// <summary>The whole address of the page that lists the same.</summary>
    public required string PageUrl { get; init; }

    /// <summary>Whose feed it is.</summary>
    public required string Author { get; init; }

    /// <summary>The whole address of the home page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>Since when there is such a feed.</summary>
    public required OffsetDateTime Since { get; init; }

    /// <summary>What is in it; nothing if all of it was taken down.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>The whole address of the feed itself in a format.</summary>
    public string UrlOf(FeedFormat format) => PageUrl + format.FileName;

    /// <summary>When the latest change to anything in it was; since when there is the feed if nothing is in it.</summary>
    public OffsetDateTime Updated => Entries.MaxBy(e => e.Updated.ToInstant())?.Updated ?? Since;
}
