using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Tables: each cell between a bar and a blank on either side, the line below the heads of three dashes a column.</summary>
internal static class TableForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is not Table table)
            {
                continue;
            }

            if (FormText.IsOutermost(table))
            {
                AddLines(text, table, edits);
            }
            else if (table.Parent is not ListItemBlock)
            {
                edits.Add(new FormEdit(table.Span.Start, "Let the table stand outside of lists and quotations."));
            }
        }
    }

    private static void AddLines(FormText text, Table table, List<FormEdit> edits)
    {
        var number = 0;
        for (var at = text.LineStart(table.Span.Start); at <= text.LastOf(table); number++)
        {
            var end = text.LineEnd(at);
            if (!IsRight(text.Text.AsSpan(at, end - at), number == 1))
            {
                edits.AddRange(Line(at, text.Text[at..end], number == 1));
            }

            at = end + 1;
        }
    }

    // Whether the line certainly stands as it should, which nearly every one does. Where not, it is taken apart.
    private static bool IsRight(ReadOnlySpan<char> line, bool isDivider)
    {
        if (!line.StartsWith("| ") || line.Contains('\\'))
        {
            return false;
        }

        var rest = line[1..];
        while (rest.IndexOf('|') is > 2 and var bar && rest[0] == ' ' && rest[bar - 1] == ' ')
        {
            var cell = rest[1..(bar - 1)];
            if (isDivider ? cell is not "---" : char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
            {
                return false;
            }

            rest = rest[(bar + 1)..];
            if (rest.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<FormEdit> Line(int start, string line, bool isDivider)
    {
        if (line.Contains("\\|", StringComparison.Ordinal))
        {
            yield return new FormEdit(start, "A cell cannot hold a bar: word it without one, or write &#124; as &vert;.");
            yield break;
        }

        var cells = line.Trim().TrimStart('|') is var rest && rest.EndsWith('|') ? rest[..^1].Split('|') : rest.Split('|');
        var right = isDivider ? cells.Select(Divider).ToList() : [.. cells.Select(c => c.Trim())];
        var written = $"| {string.Join(" | ", right)} |";
        if (line != written)
        {
            yield return new FormEdit(start, "Write each row as | One | Two |.", new Piece(start, line.Length, written));
        }

        if (isDivider && right.Exists(c => c.Contains(':', StringComparison.Ordinal)))
        {
            yield return new FormEdit(start, "Columns cannot be aligned here: write --- for each of them.");
        }
    }

    private static string Divider(string cell) =>
        (cell.Trim().StartsWith(':') ? ":" : "") + "---" + (cell.Trim().EndsWith(':') ? ":" : "");
}
