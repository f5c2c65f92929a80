using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Headings with <c>##</c>, dividing lines as <c>***</c>, code between <c>```</c> with its language, quotations with <c>&gt;</c> on each line.</summary>
internal static class BlockForm
{
    private const string Outside = "Let it stand in a paragraph of its own, outside of lists and quotations.";

    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is not Block block)
            {
                continue;
            }

            switch (block)
            {
                case HeadingBlock heading when FormText.IsOutermost(heading):
                    AddHeading(text, heading, edits);
                    break;
                case ThematicBreakBlock line:
                    edits.AddRange(Line(text, line));
                    break;
                case CodeBlock code when !FormText.IsOutermost(code):
                    edits.Add(new FormEdit(code.Span.Start, Outside));
                    break;
                case FencedCodeBlock fence:
                    edits.AddRange(Fence(text, fence));
                    break;
                case CodeBlock code:
                    edits.AddRange(Indented(text, code));
                    break;
                case QuoteBlock quote when FormText.IsOutermost(quote):
                    edits.AddRange(Quote(text, quote));
                    break;
            }
        }
    }

    private static void AddHeading(FormText text, HeadingBlock heading, List<FormEdit> edits)
    {
        var start = text.LineStart(heading.Span.Start);
        var end = text.LineEnd(heading.Span.End);
        var words = heading.Inline is { Span.IsEmpty: false } inline ? text.Text.AsSpan(inline.Span.Start, inline.Span.Length).Trim() : default;
        if (words.Contains('\n'))
        {
            edits.Add(new FormEdit(start, "Let the heading stand on one line that begins with ##."));
        }
        else if (words.Length > 0 && !IsRight(text.Text.AsSpan(start, end - start), heading.Level, words))
        {
            edits.Add(new FormEdit(start, "Write the heading as ## and its words.", new Piece(start, end - start, $"{new string('#', heading.Level)} {words}")));
        }
    }

    private static bool IsRight(ReadOnlySpan<char> written, int level, ReadOnlySpan<char> words) =>
        written.Length == level + 1 + words.Length
        && written[level] == ' '
        && written[..level].IndexOfAnyExcept('#') < 0
        && written[(level + 1)..].SequenceEqual(words);

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
