using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Blanks nobody sees: none at the end of a line, one empty line between the parts of a text, never two.</summary>
internal static class BlankForm
{
    private const string Gap = "Leave one empty line between the parts of the text.";

    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text) => [.. LineEnds(text), .. Missing(text)];

    private static IEnumerable<FormEdit> LineEnds(FormText text)
    {
        var code = text.Parts.OfType<CodeBlock>().Select(b => b.Span).ToList();
        var s = text.Text;
        for (var at = 0; at < s.Length;)
        {
            var end = text.LineEnd(at);
            var isCode = code.Exists(c => at <= c.End && end >= c.Start);
            var visible = s.AsSpan(at, end - at).TrimEnd(" \t").Length + at;
            if (!isCode && visible < end && !IsHardBreak(s, visible, end))
            {
                yield return new FormEdit(visible, "Delete the blanks at the end of the line.", new Piece(visible, end - visible, ""));
            }

            var next = end + 1;
            if (!isCode && visible == at && next < s.Length && text.LineEnd(next) is var after && s.AsSpan(next, after - next).Trim(" \t").IsEmpty && after < s.Length)
            {
                yield return new FormEdit(next, Gap, new Piece(next, after + 1 - next, ""));
                next = after + 1;
            }

            at = next;
        }
    }

    private static bool IsHardBreak(string s, int visible, int end) =>
        end - visible >= 2 && s[visible] == ' ' && s[visible + 1] == ' ' && visible > 0 && s[visible - 1] != '\n' && end + 1 < s.Length && s[end + 1] != '\n';

    private static IEnumerable<FormEdit> Missing(FormText text)
    {
        var blocks = text.Document.Where(b => b is not (LinkReferenceDefinitionGroup or FootnoteGroup) && b.Span.Length > 0).OrderBy(b => b.Span.Start).ToList();
        for (var i = 1; i < blocks.Count; i++)
        {
            var start = text.LineStart(blocks[i].Span.Start);
            if ((NeedsRoom(blocks[i]) || NeedsRoom(blocks[i - 1])) && start > 0 && text.LineStart(start - 1) is var before && !string.IsNullOrWhiteSpace(text.Text[before..start]))
            {
                yield return new FormEdit(start, Gap, new Piece(start, 0, "\n"));
            }
        }
    }

    private static bool NeedsRoom(Block block) => block is HeadingBlock or ThematicBreakBlock or CodeBlock or QuoteBlock or ListBlock or Table;
}
