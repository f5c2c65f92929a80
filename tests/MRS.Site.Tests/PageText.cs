using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MRS.Engine.Files;

namespace MRS.Site.Tests;

/// <summary>Built pages as parsed documents, and their texts with white space folded.</summary>
internal static class PageText
{
    /// <summary>The page at an address, such as <c>/about/</c>.</summary>
    public static IDocument Page(this Snapshot snapshot, string address)
    {
        var path = address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
        Assert.True(snapshot.TryGet(path, out var artifact), $"There is no page {address}.");
        return Parse(artifact);
    }

    /// <summary>Whether a file is a page made for readers, not the form that editors use.</summary>
    public static bool IsForReaders(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("admin/", StringComparison.Ordinal);

    /// <summary>All pages by their path in the output.</summary>
    public static IEnumerable<(string Path, IDocument Document)> Pages(this Snapshot snapshot) =>
        snapshot.Artifacts.Where(a => IsForReaders(a.Path)).Select(a => (a.Path, Parse(a)));

    /// <summary>The text of the main part.</summary>
    public static string MainText(this IDocument page) => Folded(page.QuerySelector("main")!.TextContent);

    /// <summary>A text with every run of white space as one blank, and apostrophes straight.</summary>
    public static string Folded(string text) =>
        string.Join(' ', text.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IDocument Parse(Artifact artifact) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(artifact.Content.Span));
}
