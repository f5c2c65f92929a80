using System.Text;
using System.Text.Json.Nodes;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Tests;

/// <summary>What tests ask of a build.</summary>
internal static class BuildResultExtensions
{
    public static string Text(this BuildResult result, string path)
    {
        Assert.True(result.Snapshot is not null, string.Join('\n', result.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}")));
        Assert.True(result.Snapshot.TryGet(path, out var artifact), $"There is no file {path}.");
        return Encoding.UTF8.GetString(artifact.Content.Span);
    }

    public static JsonNode Json(this BuildResult result, string path) => JsonNode.Parse(result.Text(path))!;

    public static bool Has(this BuildResult result, string path) => result.Snapshot!.TryGet(path, out _);

    public static IReadOnlyList<Problem> Of(this BuildResult result, ProblemCode code) => [.. result.All.Where(p => p.Code == code)];
}
