using System.Globalization;
using Markdig.Syntax;

namespace MRS.Site.Canonical;

/// <summary>Lists: <c>-</c> or running numbers with a full stop, no gaps between the items, four blanks for each level.</summary>
internal static class ListForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is ListBlock list)
            {
                Add(Markers(text, list), edits);
                Add(Gaps(text, list), edits);
                Add(FormText.IsOutermost(list) ? ListIndents.Edit(text, list) : null, edits);
            }
        }
    }

    private static void Add(FormEdit? edit, List<FormEdit> edits)
    {
        if (edit is not null)
        {
            edits.Add(edit);
        }
    }

    private static FormEdit? Markers(FormText text, ListBlock list)
    {
        List<Piece>? pieces = null;
        var number = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var block in list)
        {
            if (block is ListItemBlock item && Marker(text.Text, item, list.IsOrdered ? number++ : null) is Piece piece)
            {
                (pieces ??= []).Add(piece);
            }
        }

        return pieces is null ? null : new FormEdit(list.Span.Start, "Begin each item with - and a blank, or with running numbers 1. 2. 3. Two lists need words between them.", pieces);
    }

    private static Piece? Marker(string text, ListItemBlock item, int? number)
    {
        var start = item.Span.Start;
        var length = number is null ? 1 : text.AsSpan(start).IndexOfAny('.', ')') + 1;
        var rest = text.AsSpan(start + length);
        var blanks = rest.Length - rest.TrimStart(" \t").Length;
        var isCode = item.Count > 0 && item[0] is CodeBlock and not FencedCodeBlock;
        // An item without words keeps the end of its line.
        if (blanks == 0 && !isCode)
        {
            return null;
        }

        var sign = number is int n ? n.ToString(CultureInfo.InvariantCulture) + "." : "-";
        var right = isCode ? sign : sign + " ";
        length += isCode ? 0 : blanks;
        return text.AsSpan(start, length).SequenceEqual(right) ? null : new Piece(start, length, right);
    }

    private static FormEdit? Gaps(FormText text, ListBlock list)
    {
        List<Piece>? pieces = null;
        ListItemBlock? above = null;
        foreach (var block in list)
        {
            if (block is ListItemBlock item)
            {
                if (above is not null && Gap(text, above, item) is Piece piece)
                {
                    (pieces ??= []).Add(piece);
                }

                above = item;
            }
        }

        return pieces is null ? null : new FormEdit(pieces[0].Start + 1, "Leave no empty lines between the items of a list.", pieces);
    }

    private static Piece? Gap(FormText text, ListItemBlock above, ListItemBlock item)
    {
        var start = text.LineStart(item.Span.Start);
        var words = start == 0 ? 0 : text.Text.AsSpan(0, start).TrimEnd(" \t\n>").Length;
        var end = text.LineEnd(words);
        var hasGap = start - end > 1;
        return HasMoreParagraphs(above)
            ? hasGap || start == 0 ? null : new Piece(start, 0, "\n")
            : hasGap ? new Piece(end, start - end - 1, "") : null;
    }

    // The editing form keeps a second paragraph, with its empty lines, as words beside the list.
    private static bool HasMoreParagraphs(ListItemBlock item) =>
        HoldsMoreThanLists(item) || (item.LastChild is ListBlock inner && inner.LastChild is ListItemBlock last && HasMoreParagraphs(last));

    private static bool HoldsMoreThanLists(ListItemBlock item)
    {
        for (var i = 1; i < item.Count; i++)
        {
            if (item[i] is not ListBlock)
            {
                return true;
            }
        }

        return false;
    }
}
