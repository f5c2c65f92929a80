using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MRS.Review.Comparing;

/// <summary>A parsed page of one side.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Document">The page as a DOM tree.</param>
/// <param name="Main">The blocks of its main part.</param>
public sealed partial record PageState(string Address, IHtmlDocument Document, IReadOnlyList<Block> Main)
{
    /// <summary>Its heading; its document title if it has none.</summary>
    public string Heading => OneLine(Document.QuerySelector("h1")?.TextContent is { Length: > 0 } heading ? heading : Document.Title ?? "");

    /// <summary>The title that browsers and search engines show.</summary>
    public string Title => OneLine(Document.Title ?? "");

    /// <summary>The description for search engines and shared links.</summary>
    public string Description => Meta("meta[name=description]");

    /// <summary>The address of the share image; empty for none.</summary>
    public string ShareImage => Meta("meta[property='og:image']");

    /// <summary>Reads a page.</summary>
    public static PageState Read(SiteInventory site, string address)
    {
        var document = new HtmlParser().ParseDocument(site.Html(address));
        return new PageState(address, document, BlockReader.Of(document.QuerySelector("main"), site.Files));
    }

    /// <summary>The blocks around the main part: the header and footer, menus, breadcrumbs.</summary>
    public IReadOnlyList<string> Around(SiteInventory site) =>
        [.. Document.Body!.Children.Where(e => e.LocalName is not ("main" or "script")).SelectMany(e => BlockReader.Of(e, site.Files))
            .Select(b => b.Signature)];

    /// <summary>HTML without the file names of theme assets, which change with every edit of the theme.</summary>
    public static string WithoutAssets(string html) => Assets().Replace(html, "");

    private string Meta(string selector) => Document.QuerySelector(selector)?.GetAttribute("content") ?? "";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("""(?:/assets/[^"' ]+\.(?:css|js|svg|woff2)|integrity="[^"]*")""")]
    private static partial Regex Assets();
}
