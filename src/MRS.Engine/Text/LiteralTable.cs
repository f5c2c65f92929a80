using Markdig.Helpers;
using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>Finds the rows of a table that became part of a paragraph.</summary>
internal static class LiteralTable
{
    private const string Rows = "These lines look like a table, but stand on the page as one paragraph.";

    /// <summary>The table in a paragraph; null if there is none.</summary>
    public static Found? In(string words)
    {
        if (!words.Contains('|', StringComparison.Ordinal))
        {
            return null;
        }

        Line? above = null;
        Found? rows = null;
        for (var at = 0; at < words.Length;)
        {
            var end = words.AsSpan(at).IndexOfAny('\n', SeenText.LineEnd) is var n and >= 0 ? at + n : words.Length;
            var line = new Line(at, words[at..end].Trim());
            if (line.IsDashes)
            {
                return OfDashes(line, above);
            }

            rows ??=
                line.IsPadded ? Of(line) : above is not null && line.IsRow && above.IsRow && line.Cells == above.Cells ? Of(above) : null;
            (above, at) = (line, end + 1);
        }

        return rows;
    }

    private static Found Of(Line row) =>
        new(row.At, Rows, $"Leave an empty line above the row of heads, and write a line of dashes below it: {Dashes(row.Cells)}");

    private static Found OfDashes(Line dashes, Line? heads) => heads is null
        ? new Found(dashes.At,
            "A line of dashes begins no table: the row of heads is missing above it, so it stands on the page as it is typed.",
            "Write the row of heads above it, such as | Name | Place |, without an empty line between.")
        : new Found(dashes.At,
            $"The line of dashes does not fit the row of heads above it (columns: {dashes.Cells} and {heads.Cells}), "
                + "so the table stands on the page as it is typed.",
            new Hint($"Write as many parts as there are heads: {Dashes(heads.Cells)}", new Mend(dashes.Words, Dashes(heads.Cells))));

    private static string Dashes(int cells) => $"|{string.Concat(Enumerable.Repeat(" --- |", cells))}";

    /// <summary>An apparent table that is not one.</summary>
    /// <param name="At">Where it begins in the paragraph.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Hint">What to do.</param>
    public sealed record Found(int At, string Message, Hint Hint);

    // Rows have bars at both ends, or two of them within: |x| < 3 is not a row, nor is A | B alone.
    private sealed record Line(int At, string Words)
    {
        public int Cells { get; } = Words.Contains('|', StringComparison.Ordinal) ? TableRowText.Cells(new StringSlice(Words)).Count : 0;

        public bool IsDashes { get; } = Words.Contains('-', StringComparison.Ordinal) && Words.Length > 2
            && TableRowText.Columns(new StringSlice(Words)).Count > 0;

        public bool IsPadded =>
            Words.StartsWith("| ", StringComparison.Ordinal) && Words.EndsWith(" |", StringComparison.Ordinal) && Words.Length > 3;

        public bool IsRow =>
            (Words.StartsWith('|') && Words.EndsWith('|') && Cells > 1) || (Cells > 2 && Words.Contains(" | ", StringComparison.Ordinal));
    }
}
