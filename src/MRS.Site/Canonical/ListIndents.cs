using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>The indents of a list: four blanks for each level.</summary>
internal static class ListIndents
{
    private const int Step = 4;

    /// <summary>What the editing form would write otherwise in a list that stands in no other; null if nothing.</summary>
    public static FormEdit? Edit(FormText text, ListBlock list) => IsShifted(text, list, 0) ? Shifts(text, list) : null;

    // Whether any item stands elsewhere than its level wants it. Only then are the lines gone through.
    private static bool IsShifted(FormText text, ListBlock list, int depth)
    {
        foreach (var block in list)
        {
            if (block is ListItemBlock item && (Shift(text, item, depth) != 0 || HoldsShifted(text, item, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsShifted(FormText text, ListItemBlock item, int depth)
    {
        foreach (var block in item)
        {
            if (block is ListBlock inner && IsShifted(text, inner, depth))
            {
                return true;
            }
        }

        return false;
    }

    private static int Shift(FormText text, ListItemBlock item, int depth)
    {
        var line = text.LineStart(item.Span.Start);
        return text.Text.AsSpan(line, item.Span.Start - line).IsWhiteSpace() ? (depth * Step) - (item.Span.Start - line) : 0;
    }

    private static FormEdit? Shifts(FormText text, ListBlock list)
    {
        var shifts = new SortedDictionary<int, int>();
        Collect(text, list, 0, shifts);
        var pieces = new List<Piece>();
        foreach (var (start, shift) in shifts.Where(s => s.Value != 0))
        {
            var end = text.LineEnd(start);
            var blanks = text.Text.AsSpan(start, end - start);
            var there = blanks.Length - blanks.TrimStart(' ').Length;
            if (there < blanks.Length)
            {
                pieces.Add(shift > 0 ? new Piece(start, 0, new string(' ', shift)) : new Piece(start, Math.Min(there, -shift), ""));
            }
        }

        return pieces.Count == 0 ? null : new FormEdit(list.Span.Start, "Indent each level of a list by four blanks.", pieces);
    }

    private static void Collect(FormText text, ListBlock list, int depth, SortedDictionary<int, int> shifts)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var shift = Shift(text, item, depth);
            foreach (var (start, _) in text.LinesOf(item))
            {
                shifts[start] = shift;
            }

            foreach (var inner in item.OfType<ListBlock>())
            {
                Collect(text, inner, depth + 1, shifts);
            }
        }
    }
}
