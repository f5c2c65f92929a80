using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace MRS.Engine.Text;

/// <summary>A line as a table row: its cells end at each unescaped <c>|</c>, even within code.</summary>
internal static class TableRowText
{
    /// <summary>The cells, without the spaces around them.</summary>
    public static List<StringSlice> Cells(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.Start + (line.CurrentChar == '|' ? 1 : 0);
        for (var at = start; at <= line.End; at++)
        {
            if (line.Text[at] == '|' && !IsEscaped(line.Text, at, line.Start))
            {
                cells.Add(Cell(line.Text, start, at - 1));
                start = at + 1;
            }
        }

        if (start <= line.End)
        {
            cells.Add(Cell(line.Text, start, line.End));
        }

        return cells;
    }

    /// <summary>The column alignments of a delimiter row; empty if the line is not one.</summary>
    public static List<TableColumnAlign?> Columns(StringSlice line)
    {
        if (line.AsSpan().ContainsAnyExcept("|-: \t") || !line.AsSpan().Contains('|'))
        {
            return [];
        }

        var cells = Cells(line);
        return cells.TrueForAll(IsDashes) ? cells.ConvertAll(Alignment) : [];
    }

    /// <summary>Whether an odd number of backslashes precedes an index.</summary>
    public static bool IsEscaped(string text, int at, int first)
    {
        var start = at;
        while (start > first && text[start - 1] == '\\')
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }

    private static StringSlice Cell(string text, int start, int end)
    {
        var cell = new StringSlice(text, start, end);
        cell.Trim();
        return cell;
    }

    private static bool IsDashes(StringSlice cell)
    {
        var dashes = cell.AsSpan();
        dashes = dashes.StartsWith(':') ? dashes[1..] : dashes;
        dashes = dashes.EndsWith(':') ? dashes[..^1] : dashes;
        return !dashes.IsEmpty && !dashes.ContainsAnyExcept('-');
    }

    private static TableColumnAlign? Alignment(StringSlice cell) => (cell.AsSpan().StartsWith(':'), cell.AsSpan().EndsWith(':')) switch
    {
        (true, true) => TableColumnAlign.Center,
        (false, true) => TableColumnAlign.Right,
        (true, false) => TableColumnAlign.Left,
        _ => null,
    };
}
