using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Site.Tests;

/// <summary>A site that was built in memory, and what the tests ask of it.</summary>
internal sealed class BuiltSite
{
    public static readonly BuildOptions Today = new(new DateOnly(2026, 11, 23));

    private static readonly (string Path, string Text)[] Small =
    [
        ("site.yml",
            "name: \"Example Society\"\naddress: \"https://www.example.org\"\ndescription: \"A society that exists only as an example for "
                + "the tests.\"\nfeedAuthority: \"example.org\"\nfeedSince: \"2026-01-15\"\n"),
        ("navigation.yml", "main:\n  - to: \"/\"\n"),
        ("pages/index.md", "---\ntitle: \"Example Society\"\nshows: \"home\"\n---\n"),
        ("pages/meetings.md", "---\ntitle: \"Meetings\"\nshows: \"meetings\"\n---\n"),
        ("pages/news.md", "---\ntitle: \"News\"\nshows: \"news\"\n---\n"),
    ];

    private BuiltSite(BuildResult result)
    {
        Problems = result.Problems;
        Snapshot = result.Snapshot
            ?? throw new InvalidOperationException(string.Join("\n", result.Problems.Select(p => $"{p.At}: {p.Message}")));
    }

    public Snapshot Snapshot { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>A site that was built already.</summary>
    public static BuiltSite Of(BuildResult result) => new(result);

    /// <summary>The fixture that has everything.</summary>
    public static BuiltSite Full(BuildOptions? options = null)
    {
        var log = new ProblemLog();
        return new BuiltSite(SiteBuilder.Build(
            ContentFolder.Read(Path.Join(Repository.Fixtures, "sites", "full"), log), options ?? Today, log));
    }

    /// <summary>A small site with these files besides, or in place of, its own.</summary>
    public static BuiltSite With(params (string Path, string Text)[] files) => With(Today, files);

    /// <summary>The same with other options.</summary>
    public static BuiltSite With(BuildOptions options, params (string Path, string Text)[] files)
    {
        var all = Small.Where(s => files.All(f => f.Path != s.Path)).Concat(files).Where(f => f.Text.Length > 0);
        return new BuiltSite(SiteBuilder.Build(
            [.. all.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text)))],
            options,
            new ProblemLog()));
    }

    /// <summary>A text as a value in YAML.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public bool Has(string path) => Snapshot.TryGet(path, out _);

    public byte[] Bytes(string path) =>
        Snapshot.TryGet(path, out var file) ? file.Content.ToArray() : throw new FileNotFoundException(path);

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The files whose paths end so; of the pages only those made for readers.</summary>
    public IEnumerable<string> Paths(string ending) =>
        Snapshot.Artifacts.Select(a => a.Path).Where(p => p.EndsWith(ending, StringComparison.Ordinal)
            && (!ending.EndsWith(".html", StringComparison.Ordinal) || PageText.IsForReaders(p)));
}
