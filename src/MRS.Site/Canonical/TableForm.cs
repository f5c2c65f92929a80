using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Tables: each cell between a bar and a blank on either side, the line below the heads of three dashes a column.</summary>
internal static class TableForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var table in text.Parts.OfType<Table>())
        {
            if (!FormText.IsOutermost(table))
            {
                if (table.Parent is not ListItemBlock)
                {
                    yield return new FormEdit(table.Span.Start, "Let the table stand outside of lists and quotations.");
                }

                continue;
            }

            var lines = text.LinesOf(table).ToList();
            for (var i = 0; i < lines.Count; i++)
            {
                foreach (var edit in Line(lines[i].Start, lines[i].Line, i == 1))
                {
                    yield return edit;
                }
            }
        }
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
