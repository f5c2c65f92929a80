using NodaTime;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>An item of a feed.</summary>
public sealed record FeedEntry
{
    /// <summary>Its stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The whole address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>What it says in short, in plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The whole text as HTML in which every address is whole.</summary>
    public required string Html { get; init; }

    /// <summary>When it was published; null if nobody wrote it down.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public required OffsetDateTime Updated { get; init; }
}
