using System.Text.Json.Serialization;

namespace MRS.Site.StructuredData;

/// <summary>All that is said on one page.</summary>
/// <param name="Nodes">The things described.</param>
public sealed record Graph([property: JsonPropertyName("@graph")] IReadOnlyList<Node> Nodes)
{
    /// <summary>The vocabulary.</summary>
    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context => "https://schema.org";
}
