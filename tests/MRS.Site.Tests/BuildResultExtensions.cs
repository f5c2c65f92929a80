using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Files;

namespace MRS.Site.Tests;

/// <summary>What tests ask of a build.</summary>
internal static class BuildResultExtensions
{
    /// <summary>What was made; fails with what stood in the way if nothing was.</summary>
    public static Snapshot Files(this BuildResult result)
    {
        Assert.True(result.Snapshot is not null, string.Join('\n', result.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}")));
        return result.Snapshot;
    }

    public static bool Has(this BuildResult result, string path) => result.Files().TryGet(path, out _);

    public static byte[] Bytes(this BuildResult result, string path)
    {
        Assert.True(result.Files().TryGet(path, out var artifact), $"There is no file {path}.");
        return artifact.Content.ToArray();
    }

    public static string Text(this BuildResult result, string path) => Encoding.UTF8.GetString(result.Bytes(path));

    public static JsonNode Json(this BuildResult result, string path) => JsonNode.Parse(result.Text(path))!;

    public static IDocument Page(this BuildResult result, string path) => new HtmlParser().ParseDocument(result.Text(path));

    /// <summary>The files whose paths end so; of the pages only those made for readers.</summary>
    public static IEnumerable<string> Paths(this BuildResult result, string ending) =>
        result.Files().Artifacts.Select(a => a.Path).Where(p => p.EndsWith(ending, StringComparison.Ordinal)
            && (!ending.EndsWith(".html", StringComparison.Ordinal) || PageText.IsForReaders(p)));

    public static IReadOnlyList<Problem> Of(this BuildResult result, ProblemCode code) => [.. result.All.Where(p => p.Code == code)];
}
