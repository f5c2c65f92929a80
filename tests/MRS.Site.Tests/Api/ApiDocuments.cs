using System.Text.Json.Nodes;
using MRS.Engine;
using MRS.Engine.Outputs.Api;

namespace MRS.Site.Tests.Api;

/// <summary>The documents of the API in a built site, each with the schema it has to fit.</summary>
internal static class ApiDocuments
{
    public static IReadOnlyList<(string Path, string Schema, string Part)> Of(BuildResult result)
    {
        var paths = result.Snapshot!.Artifacts.Select(a => a.Path).Where(p => p.StartsWith("api/v1/", StringComparison.Ordinal))
            .Select(p => p["api/v1/".Length..]);
        return [.. paths.Where(p => !p.StartsWith("schema/", StringComparison.Ordinal) && p != "openapi.json").Select(Describe)];
    }

    /// <summary>Every document fits its schema.</summary>
    public static void AssertFits(BuildResult result)
    {
        var documents = Of(result);

        Assert.True(documents.Count > 20);
        foreach (var (path, schema, part) in documents)
        {
            Assert.Empty(result.Schema(schema).Errors(result.Api(path), part).Select(e => path + e));
        }
    }

    public static JsonSchemaCheck Schema(this BuildResult result, string path) => new(result.Json($"api/v1/{path}"));

    public static JsonNode Api(this BuildResult result, string path) => result.Json($"api/v1/{path}");

    private static (string Path, string Schema, string Part) Describe(string path)
    {
        var type = path.Split('/', '.')[0];
        var isCollection = !path.Contains('/', StringComparison.Ordinal)
            && ApiPaths.Types.Any(t => t.Words.Name == type && ApiPaths.IsCollection(t));
        return (path, $"schema/{type}.json", isCollection ? "#/$defs/collection" : "#");
    }
}
