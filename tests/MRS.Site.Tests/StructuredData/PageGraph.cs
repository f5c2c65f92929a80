using System.Text.Json;
using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.StructuredData;

/// <summary>What a page says of itself to programs, as a program reads it.</summary>
internal static class PageGraph
{
    public static IReadOnlyList<JsonElement> Of(BuildResult site, string path)
    {
        var script = Assert.Single(site.Page(path).QuerySelectorAll("script[type='application/ld+json']"));
        var root = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }

    public static JsonElement Node(BuildResult site, string path, string type) =>
        Of(site, path).Single(n => n.GetProperty("@type").GetString() == type);

    public static string? Text(this JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString() : null;
}
