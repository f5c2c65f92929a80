using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Blanks nobody sees: none at the end of a line, one empty line between the parts of a text, never two.</summary>
internal static class BlankForm
{
    private const string Gap = "Leave one empty line between the parts of the text.";

    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        if (!IsRight(text.Text))
        {
            AddLineEnds(text, edits);
        }

        AddMissing(text, edits);
    }

    // Whether certainly no line ends in a blank and no two empty lines follow each other, as in nearly every text. Where not, the lines are gone through.
    private static bool IsRight(string s)
    {
        for (var at = s.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = s.IndexOf('\n', at + 1))
        {
            if (at > 0 && (s[at - 1] is ' ' or '\t' || (s[at - 1] == '\n' && (at == 1 || s[at - 2] == '\n'))))
            {
                return false;
            }
        }

        return s.Length == 0 || s[^1] is not (' ' or '\t');
    }

    private static void AddLineEnds(FormText text, List<FormEdit> edits)
    {
        var s = text.Text;
        for (var at = 0; at < s.Length;)
        {
            var end = text.LineEnd(at);
            var visible = s.AsSpan(at, end - at).TrimEnd(" \t").Length + at;
            if (visible < end && !IsHardBreak(s, visible, end) && !IsCode(text, at, end))
            {
                edits.Add(new FormEdit(visible, "Delete the blanks at the end of the line.", new Piece(visible, end - visible, "")));
            }

            var next = end + 1;
            if (visible == at && next < s.Length && text.LineEnd(next) is var after && s.AsSpan(next, after - next).Trim(" \t").IsEmpty && after < s.Length && !IsCode(text, at, end))
            {
                edits.Add(new FormEdit(next, Gap, new Piece(next, after + 1 - next, "")));
                next = after + 1;
            }

            at = next;
        }
    }

    private static bool IsCode(FormText text, int start, int end) => text.Parts.Any(p => p is CodeBlock code && start <= code.Span.End && end >= code.Span.Start);

    private static bool IsHardBreak(string s, int visible, int end) =>
        end - visible >= 2 && s[visible] == ' ' && s[visible + 1] == ' ' && visible > 0 && s[visible - 1] != '\n' && end + 1 < s.Length && s[end + 1] != '\n';

    private static void AddMissing(FormText text, List<FormEdit> edits)
    {
        var blocks = Outermost(text);
        for (var i = 1; i < blocks.Count; i++)
        {
            var start = text.LineStart(blocks[i].Span.Start);
            if ((NeedsRoom(blocks[i]) || NeedsRoom(blocks[i - 1])) && start > 0 && text.LineStart(start - 1) is var before && !text.Text.AsSpan(before, start - before).IsWhiteSpace())
            {
                edits.Add(new FormEdit(start, Gap, new Piece(start, 0, "\n")));
            }
        }
    }

    // In the order of the text, in which the parser leaves them but for rare ones.
    private static List<Block> Outermost(FormText text)
    {
        var blocks = new List<Block>(text.Document.Count);
        var isInOrder = true;
        foreach (var block in text.Document)
        {
            if (block is not (LinkReferenceDefinitionGroup or FootnoteGroup) && block.Span.Length > 0)
            {
                isInOrder &= blocks.Count == 0 || blocks[^1].Span.Start <= block.Span.Start;
                blocks.Add(block);
            }
        }

        return isInOrder ? blocks : [.. blocks.OrderBy(b => b.Span.Start)];
    }

    private static bool NeedsRoom(Block block) => block is HeadingBlock or ThematicBreakBlock or CodeBlock or QuoteBlock or ListBlock or Table;
}
