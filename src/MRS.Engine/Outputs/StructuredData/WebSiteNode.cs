namespace MRS.Engine.Outputs.StructuredData;

/// <summary>The site as a whole.</summary>
public sealed record WebSiteNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "WebSite";

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its short name.</summary>
    public string? AlternateName { get; init; }

    /// <summary>Its home page.</summary>
    public string? Url { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The code of its language.</summary>
    public string? InLanguage { get; init; }

    /// <summary>Who publishes it.</summary>
    public Reference? Publisher { get; init; }

    /// <summary>How to search it; null if it cannot be searched.</summary>
    public SearchActionNode? PotentialAction { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("name"u8, Name);
        to.Text("alternateName"u8, AlternateName);
        to.Text("url"u8, Url);
        to.Text("description"u8, Description);
        to.Text("inLanguage"u8, InLanguage);
        to.Node("publisher"u8, Publisher);
        to.Node("potentialAction"u8, PotentialAction);
    }
}
