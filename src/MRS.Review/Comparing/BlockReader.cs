using System.Security.Cryptography;
using AngleSharp.Dom;
using MRS.Engine.Files;

namespace MRS.Review.Comparing;

/// <summary>Walks a part of a page and splits it into blocks, in reading order.</summary>
/// <param name="site">The site of the page: a picture replaced under its old name is a different picture.</param>
internal sealed class BlockReader(Snapshot site)
{
    private static readonly HashSet<string> BlockNames =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "CAPTION", "DETAILS", "DD", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE",
        "FOOTER", "FORM",
        "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LEGEND", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE",
        "TBODY", "TFOOT", "THEAD", "TR", "UL",
    ];

    private static readonly HashSet<string> Unread = ["SCRIPT", "STYLE", "TEMPLATE", "SVG"];

    private readonly List<Block> blocks = [];

    /// <summary>The blocks of an element; none if there is no such element.</summary>
    public static IReadOnlyList<Block> Of(IElement? element, Snapshot site)
    {
        var reader = new BlockReader(site);
        if (element is not null)
        {
            reader.Walk(element);
        }

        return reader.blocks;
    }

    private void Walk(IElement element)
    {
        var run = new List<INode>();
        foreach (var child in element.ChildNodes)
        {
            if (child is not IElement inner || !HoldsBlocks(inner))
            {
                run.Add(child);
                continue;
            }

            Close(run, element);
            if (!Unread.Contains(Name(inner)))
            {
                Enter(inner);
            }
        }

        Close(run, element);
    }

    private void Enter(IElement element)
    {
        // A row is one block, whatever its cells contain.
        if (Name(element) == "TR")
        {
            Add([.. element.ChildNodes], element);
        }
        else
        {
            Walk(element);
        }
    }

    private void Close(List<INode> run, IElement parent)
    {
        if (run.Count > 0)
        {
            Add([.. run], parent);
            run.Clear();
        }
    }

    private void Add(IReadOnlyList<INode> nodes, IElement parent)
    {
        var all = nodes.SelectMany(n => n.DescendantsAndSelf<INode>()).Where(n => !IsUnread(n)).ToList();
        var tokens = all.OfType<IText>().SelectMany(Words.Of).ToList();
        var elements = all.OfType<IElement>().ToList();
        var pictures = string.Join(' ', elements.Where(e => Name(e) == "IMG").Select(Picture));
        if (tokens.Count > 0 || pictures.Length > 0)
        {
            var links = string.Join(' ',
                elements.Select(e => e.GetAttribute("href") ?? e.GetAttribute("datetime") ?? e.GetAttribute("action")).OfType<string>());
            blocks.Add(new Block(Kind(parent, tokens), nodes, tokens, OneLine(links)) { Pictures = OneLine(pictures) });
        }
    }

    private string Picture(IElement image)
    {
        var address = image.GetAttribute("src") ?? "";
        var hash =
            site.TryGet(address.TrimStart('/'), out var file) ? Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..16] : "";
        return $"{address} {hash} {image.GetAttribute("alt")}";
    }

    private static BlockKind Kind(IElement parent, List<Token> tokens) =>
        tokens.Count == 0 ? BlockKind.Picture : tokens.All(t => t.IsDate) ? BlockKind.Date : Name(parent) switch
        {
            "H1" => BlockKind.Title,
            "H2" or "H3" or "H4" or "H5" or "H6" => BlockKind.Heading,
            "P" or "BLOCKQUOTE" or "PRE" or "FIGCAPTION" => BlockKind.Paragraph,
            "LI" or "DD" or "DT" => BlockKind.Entry,
            "TR" => BlockKind.Row,
            _ => BlockKind.Line,
        };

    // An inline element around blocks, such as a link around a card, is walked like a block.
    private static bool HoldsBlocks(IElement element) =>
        BlockNames.Contains(Name(element)) || element.Descendants<IElement>().Any(d => BlockNames.Contains(Name(d)));

    private static bool IsUnread(INode node) => node.GetAncestors().Prepend(node).OfType<IElement>().Any(e => Unread.Contains(Name(e)));

    private static string Name(IElement element) => element.LocalName.ToUpperInvariant();

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
