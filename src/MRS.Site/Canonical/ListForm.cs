using System.Globalization;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Lists: <c>-</c> or running numbers with a full stop, no gaps between the items, four blanks for each level.</summary>
internal static class ListForm
{
    private const int Step = 4;

    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var list in text.Parts.OfType<ListBlock>())
        {
            foreach (var edit in (FormEdit?[])[Markers(text, list), Gaps(text, list), FormText.IsOutermost(list) ? Indents(text, list) : null])
            {
                if (edit is not null)
                {
                    yield return edit;
                }
            }
        }
    }

    private static FormEdit? Markers(FormText text, ListBlock list)
    {
        var pieces = new List<Piece>();
        var number = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var start = item.Span.Start;
            var length = list.IsOrdered ? text.Text.AsSpan(start).IndexOfAny('.', ')') + 1 : 1;
            var right = list.IsOrdered ? (number++).ToString(CultureInfo.InvariantCulture) + "." : "-";
            var rest = text.Text.AsSpan(start + length);
            var blanks = rest.Length - rest.TrimStart(" \t").Length;
            var isCode = item.Count > 0 && item[0] is CodeBlock and not FencedCodeBlock;
            // An item without words keeps the end of its line.
            right += blanks == 0 || isCode ? "" : " ";
            length += isCode ? 0 : blanks;
            if (text.Text.Substring(start, length) != right && (blanks > 0 || isCode))
            {
                pieces.Add(new Piece(start, length, right));
            }
        }

        return pieces.Count == 0 ? null : new FormEdit(list.Span.Start, "Begin each item with - and a blank, or with running numbers 1. 2. 3. Two lists need words between them.", pieces);
    }

    private static FormEdit? Gaps(FormText text, ListBlock list)
    {
        var pieces = new List<Piece>();
        var items = list.OfType<ListItemBlock>().ToList();
        for (var i = 1; i < items.Count; i++)
        {
            var start = text.LineStart(items[i].Span.Start);
            var words = start == 0 ? 0 : text.Text.AsSpan(0, start).TrimEnd(" \t\n>").Length;
            var end = text.LineEnd(words);
            var hasGap = start - end > 1;
            if (HasMoreParagraphs(items[i - 1]) && !hasGap && start > 0)
            {
                pieces.Add(new Piece(start, 0, "\n"));
            }
            else if (hasGap && !HasMoreParagraphs(items[i - 1]))
            {
                pieces.Add(new Piece(end, start - end - 1, ""));
            }
        }

        return pieces.Count == 0 ? null : new FormEdit(pieces[0].Start + 1, "Leave no empty lines between the items of a list.", pieces);
    }

    // The editing form keeps a second paragraph, with its empty lines, as words beside the list.
    private static bool HasMoreParagraphs(ListItemBlock item) =>
        item.Skip(1).Any(b => b is not ListBlock) || (item.LastChild is ListBlock inner && inner.LastChild is ListItemBlock last && HasMoreParagraphs(last));

    private static FormEdit? Indents(FormText text, ListBlock list)
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
            var line = text.LineStart(item.Span.Start);
            var isFirst = string.IsNullOrWhiteSpace(text.Text[line..item.Span.Start]);
            var shift = isFirst ? (depth * Step) - (item.Span.Start - line) : 0;
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
