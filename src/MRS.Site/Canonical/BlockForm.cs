using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Headings with <c>##</c>, dividing lines as <c>***</c>, code between <c>```</c> with its language, quotations with <c>&gt;</c> on each line.</summary>
internal static class BlockForm
{
    private const string Outside = "Let it stand in a paragraph of its own, outside of lists and quotations.";

    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var block in text.Parts.OfType<Block>())
        {
            var edits = block switch
            {
                HeadingBlock heading when FormText.IsOutermost(heading) => Heading(text, heading),
                ThematicBreakBlock line => Line(text, line),
                CodeBlock code when !FormText.IsOutermost(code) => [new FormEdit(code.Span.Start, Outside)],
                FencedCodeBlock fence => Fence(text, fence),
                CodeBlock code => Indented(text, code),
                QuoteBlock quote when FormText.IsOutermost(quote) => Quote(text, quote),
                _ => Enumerable.Empty<FormEdit>(),
            };
            foreach (var edit in edits)
            {
                yield return edit;
            }
        }
    }

    private static IEnumerable<FormEdit> Heading(FormText text, HeadingBlock heading)
    {
        var start = text.LineStart(heading.Span.Start);
        var end = text.LineEnd(heading.Span.End);
        var written = text.Text[start..end];
        var words = heading.Inline is { Span.IsEmpty: false } inline ? text.Text[inline.Span.Start..(inline.Span.End + 1)].Trim() : "";
        var right = new string('#', heading.Level) + " " + words;
        if (words.Contains('\n', StringComparison.Ordinal))
        {
            yield return new FormEdit(start, "Let the heading stand on one line that begins with ##.");
        }
        else if (words.Length > 0 && right != written)
        {
            yield return new FormEdit(start, "Write the heading as ## and its words.", new Piece(start, end - start, right));
        }
    }

    private static IEnumerable<FormEdit> Line(FormText text, ThematicBreakBlock line)
    {
        var written = text.Text.Substring(line.Span.Start, line.Span.Length).TrimEnd();
        var right = FormText.IsOutermost(line) ? "***" : "---";
        var start = FormText.IsOutermost(line) ? text.LineStart(line.Span.Start) : line.Span.Start;
        if (written != right || start != line.Span.Start)
        {
            yield return new FormEdit(start, Outside, new Piece(start, text.LineEnd(start) - start, right));
        }
    }

    private static IEnumerable<FormEdit> Fence(FormText text, FencedCodeBlock fence)
    {
        var lines = text.LinesOf(fence).ToList();
        var (start, first) = lines[0];
        var (lastStart, last) = lines[^1];
        var count = Math.Max(3, fence.OpeningFencedCharCount);
        var info = first.TrimStart().TrimStart(fence.FencedChar).Trim();
        var marks = new string('`', count);
        var opening = marks + (info.Length == 0 ? "plain" : info);
        if (fence.ClosingFencedCharCount == 0 || lines.Count < 2)
        {
            yield return new FormEdit(start, "End the code with a line of ```.");
        }
        else if (first != opening || last != marks)
        {
            yield return new FormEdit(start, "Write the code between lines of ```.", new Piece(start, first.Length, opening), new Piece(lastStart, last.Length, marks));
        }
    }

    private static IEnumerable<FormEdit> Indented(FormText text, CodeBlock code)
    {
        var lines = text.LinesOf(code).ToList();
        Piece[] pieces =
        [
            .. lines.Where(l => l.Line.StartsWith("    ", StringComparison.Ordinal)).Select((l, i) => new Piece(l.Start, 4, i == 0 ? "```plain\n" : "")),
            new Piece(lines[^1].Start + lines[^1].Line.Length, 0, "\n```"),
        ];
        yield return new FormEdit(lines[0].Start, "Write the code between lines of ```.", pieces);
    }

    private static IEnumerable<FormEdit> Quote(FormText text, QuoteBlock quote)
    {
        foreach (var (start, line) in text.LinesOf(quote))
        {
            var sign = line.IndexOf('>', StringComparison.Ordinal);
            if (line.Length == 0 || (sign == 0 && (line.Length == 1 || line[1] == ' ')))
            {
                continue;
            }

            var isLazy = sign < 0 || line[..sign].Trim().Length > 0;
            yield return new FormEdit(start, "Begin each line of a quotation with > and a blank.", isLazy ? new Piece(start, 0, "> ") : new Piece(start, sign + 1, sign + 1 < line.Length && line[sign + 1] == ' ' ? ">" : "> "));
        }
    }
}
