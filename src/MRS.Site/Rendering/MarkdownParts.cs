using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Rendering;

/// <summary>Gathers all parts of a parsed text once, for all who look at them.</summary>
internal static class MarkdownParts
{
    private const int MostKept = 64 * 1024;

    // Texts are gathered one after the other on every thread, so each thread keeps its list.
    [ThreadStatic]
    private static List<MarkdownObject>? gathering;

    /// <summary>The blocks and what stands in them, each before what it holds, in the order of the text.</summary>
    public static MarkdownObject[] Of(MarkdownDocument document)
    {
        var parts = gathering ?? [];
        gathering = null;
        Add(document, parts);
        MarkdownObject[] all = [.. parts];
        parts.Clear();
        gathering = parts.Capacity > MostKept ? null : parts;
        return all;
    }

    private static void Add(ContainerBlock container, List<MarkdownObject> parts)
    {
        foreach (var block in container)
        {
            parts.Add(block);
            if (block is ContainerBlock inner)
            {
                Add(inner, parts);
            }
            else if (block is LeafBlock { Inline: ContainerInline words })
            {
                Add(words, parts);
            }
        }
    }

    private static void Add(ContainerInline container, List<MarkdownObject> parts)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            parts.Add(inline);
            if (inline is ContainerInline inner)
            {
                Add(inner, parts);
            }
        }
    }
}
