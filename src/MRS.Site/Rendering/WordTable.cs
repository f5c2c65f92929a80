using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Rendering;

/// <summary>Makes a table whose cells hold words and nothing else, as many in every row as the line below the heads divides: the very parts that Markdig would make.</summary>
internal static class WordTable
{
    /// <summary>The table; null if the paragraph is not as plain as that. <paramref name="signs"/> are those that may be more than letters.</summary>
    public static Table? Of(InlineProcessor processor, StringSlice slice, SearchValues<char> signs)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var divider = text.IndexOf('\n') + 1;
        if (divider == 0 || text.ContainsAny(signs) || Columns(text[divider..EndOf(text, divider)]) is not (> 0 and var columns))
        {
            return null;
        }

        var table = new Table();
        Place(table, processor, 0, 0);
        for (var at = 0; at < text.Length; at = EndOf(text, at) + 1)
        {
            if (at == divider)
            {
                table.ColumnDefinitions.AddRange(Enumerable.Range(0, columns).Select(_ => new TableColumnDefinition()));
            }
            else if (Row(processor, slice.Text, at, EndOf(text, at)) is TableRow row && row.Count == columns)
            {
                row.IsHeader = at == 0;
                table.Add(row);
            }
            else
            {
                return null;
            }
        }

        table.UpdateSpanEnd(processor.GetSourcePosition(slice.End));
        return table;
    }

    // How many columns a line divides; none if anything but dashes and blanks stands between its bars.
    private static int Columns(ReadOnlySpan<char> line)
    {
        var columns = 0;
        for (line = line.StartsWith('|') ? line[1..] : default; !line.IsEmpty; columns++)
        {
            var bar = line.IndexOf('|');
            if (bar < 1 || line[..bar].Trim(' ') is not { IsEmpty: false } dashes || dashes.ContainsAnyExcept('-'))
            {
                return 0;
            }

            line = line[(bar + 1)..];
        }

        return columns;
    }

    private static TableRow? Row(InlineProcessor processor, string text, int start, int end)
    {
        var row = new TableRow();
        for (var at = start + 1; at < end; at++)
        {
            var bar = text.IndexOf('|', at, end - at);
            if (text[start] != '|' || bar <= at || Words(processor, text, at, bar - 1) is not LiteralInline words)
            {
                return null;
            }

            var cell = Cell(words);
            if (row.Count == 0)
            {
                Place(row, words);
            }

            row.Add(cell);
            at = bar;
        }

        return row;
    }

    // The blanks around them belong to their place, but not to what is shown.
    private static LiteralInline? Words(InlineProcessor processor, string text, int start, int end)
    {
        var letters = new StringSlice(text, start, end);
        letters.Trim();
        if (letters.IsEmpty)
        {
            return null;
        }

        var words = new LiteralInline { Content = letters };
        Place(words, processor, start, end);
        return words;
    }

    private static TableCell Cell(LiteralInline words)
    {
        var inline = new ContainerInline();
        inline.AppendChild(words);
        var paragraph = new ParagraphBlock { Inline = inline };
        var cell = new TableCell { paragraph };
        Place(inline, words);
        Place(paragraph, words);
        Place(cell, words);
        return cell;
    }

    private static void Place(MarkdownObject part, InlineProcessor processor, int start, int end)
    {
        part.Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(end));
        (part.Line, part.Column) = (line, column);
    }

    private static void Place(MarkdownObject part, MarkdownObject like) => (part.Span, part.Line, part.Column) = (like.Span, like.Line, like.Column);

    private static int EndOf(ReadOnlySpan<char> text, int at) => text[at..].IndexOf('\n') is var end and >= 0 ? at + end : text.Length;
}
