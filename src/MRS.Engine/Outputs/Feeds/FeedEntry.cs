using NodaTime;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>An item of a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The absolute URL of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Its summary, in plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The full text as HTML with absolute URLs.</summary>
    public required string Html { get; init; }

    /// <summary>When it was published; null if unknown.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public required OffsetDateTime Updated { get; init; }
}
