using System.Text.Json.Serialization;

namespace MRS.Site.StructuredData;

/// <summary>Something described in the vocabulary of schema.org. What is not known is left out.</summary>
[JsonDerivedType(typeof(Reference))]
[JsonDerivedType(typeof(OrganizationNode))]
[JsonDerivedType(typeof(WebSiteNode))]
[JsonDerivedType(typeof(PersonNode))]
[JsonDerivedType(typeof(EventNode))]
[JsonDerivedType(typeof(PlaceNode))]
[JsonDerivedType(typeof(VirtualLocationNode))]
[JsonDerivedType(typeof(NewsArticleNode))]
public abstract record Node
{
    /// <summary>What it is; null for a reference.</summary>
    [JsonPropertyName("@type"), JsonPropertyOrder(-2)]
    public string? Type => Kind;

    /// <summary>A name by which other parts of the data refer to it.</summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>What it is. Members that are overridden would lose the names given above.</summary>
    protected abstract string? Kind { get; }
}
