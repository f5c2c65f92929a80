using System.Text;
using System.Text.Json;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Search;

/// <summary>The search index over the finished pages, made by Pagefind.</summary>
public sealed class SearchIndex : ICountedWork
{
    /// <summary>What reports call this part of the site.</summary>
    public const string Part = "the search index";

    /// <summary>The folder of its files.</summary>
    public const string Folder = "pagefind/";

    private SearchIndex(ToolOutcome outcome, IReadOnlyList<Artifact> files) => (Outcome, Files) = (outcome, files);

    /// <summary>The outcome of making it.</summary>
    public ToolOutcome Outcome { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<Artifact> Files { get; }

    /// <inheritdoc />
    public int Made => Outcome.IsDone && !Outcome.WasCached && Files.Count > 0 ? 1 : 0;

    /// <inheritdoc />
    public int Cached => Outcome.WasCached ? 1 : 0;

    /// <summary>Makes the index of a build; none if the build has no tools or defers it.</summary>
    public static SearchIndex Make(IEnumerable<Artifact> pages, IAssetTools? tools) =>
        tools is { MakesSearchIndex: true } ? Of(pages, tools) : new SearchIndex(new ToolOutcome(ToolState.Done), []);

    /// <summary>Makes the index of the pages among some files, such as those of a snapshot.</summary>
    public static SearchIndex Of(IEnumerable<Artifact> files, IAssetTools tools)
    {
        var pages = files.Where(IsSearched).OrderBy(f => f.Path, StringComparer.Ordinal).Select(Indexed).ToList();
        var outcome = tools.RunScript(
            "search-index", [new Artifact("pages.json", JsonSerializer.SerializeToUtf8Bytes(pages, IndexedPages.Default.ListIndexedPage))]);
        return new SearchIndex(outcome, [.. outcome.Files.Select(f => f with { Path = Folder + f.Path })]);
    }

    // The editing form is a page too, but not for readers.
    private static bool IsSearched(Artifact file) =>
        file.Path != CmsFiles.Folder + "index.html"
        && (file.Path == "index.html" || file.Path.EndsWith("/index.html", StringComparison.Ordinal))
        && "/" + file.Path != SitePages.SearchAddress + "index.html";

    // Only searchable content goes in, so that a new stylesheet or menu does not require a new index.
    private static IndexedPage Indexed(Artifact file)
    {
        var html = Encoding.UTF8.GetString(file.Content.Span);
        var main = Between(html, "<main", "</main>");
        var language = Between(html, "<html", ">");
        return new IndexedPage("/" + file.Path[..^"index.html".Length], $"{language}<body>{SearchedHtml.Of(main)}</body></html>");
    }

    private static string Between(string html, string first, string last)
    {
        var start = html.IndexOf(first, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf(last, start, StringComparison.Ordinal);
        return end < 0 ? "" : html[start..(end + last.Length)];
    }
}
