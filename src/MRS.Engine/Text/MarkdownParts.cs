using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Engine.Text;

/// <summary>
/// The parts of a parsed text, collected once for all checks: in document order, each before its children.
/// </summary>
/// <param name="Marked">All except literal text and mere containers, which most are: paragraphs, table rows and cells, list items.</param>
/// <param name="Words">The literal text between the markup.</param>
internal sealed record MarkdownParts(MarkdownObject[] Marked, LiteralInline[] Words)
{
    /// <summary>Collects the parts of a text.</summary>
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
