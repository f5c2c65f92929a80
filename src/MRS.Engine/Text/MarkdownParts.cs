using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Engine.Text;

/// <summary>
/// The parts of a parsed text, gathered once for all who look at them: each before what it holds, in the order of the text.
/// </summary>
/// <param name="Marked">All but the words, and but what only holds other parts, which most are: paragraphs, the rows and cells of tables,
/// the items of lists.</param>
/// <param name="Words">What stands between the signs.</param>
internal sealed record MarkdownParts(MarkdownObject[] Marked, LiteralInline[] Words)
{
    /// <summary>Gathers the parts of a text.</summary>
    public static MarkdownParts Of(MarkdownDocument document)
    {
        var gathering = new Gathering();
        gathering.Add(document);
        return gathering.Found;
    }

    private sealed class Gathering
    {
        private readonly List<MarkdownObject> marked = [];
        private readonly List<LiteralInline> words = [];

        public MarkdownParts Found => new([.. marked], [.. words]);

        public void Add(ContainerBlock container)
        {
            foreach (var block in container)
            {
                if (!OnlyHolds(block))
                {
                    marked.Add(block);
                }

                if (block is ContainerBlock inner)
                {
                    Add(inner);
                }
                else if (block is LeafBlock { Inline: ContainerInline inlines })
                {
                    Add(inlines);
                }
            }
        }

        private void Add(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is LiteralInline literal)
                {
                    words.Add(literal);
                    continue;
                }

                marked.Add(inline);
                if (inline is ContainerInline inner)
                {
                    Add(inner);
                }
            }
        }

        private static bool OnlyHolds(Block block) => block is ParagraphBlock or TableCell or TableRow or ListItemBlock;
    }
}
