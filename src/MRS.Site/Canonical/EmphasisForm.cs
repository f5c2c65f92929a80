using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Emphasis: <c>_so_</c> in a text, <c>*so*</c> in a table, <c>**so**</c> for strong words.</summary>
internal static class EmphasisForm
{
    private const string Signs = "*_~\\";

    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is EmphasisInline emphasis && Edit(text.Text, emphasis) is FormEdit edit)
            {
                edits.Add(edit);
            }
        }
    }

    private static FormEdit? Edit(string text, EmphasisInline emphasis)
    {
        var at = emphasis.Span.Start;
        if (emphasis is { DelimiterChar: '~', DelimiterCount: 1 })
        {
            return new FormEdit(at, "Write it as HTML: H<sub>2</sub>O.");
        }

        if (Holds<LineBreakInline>(emphasis))
        {
            var sign = Sign(emphasis);
            return new FormEdit(at, $"Let the words between {sign} and {sign} stand on one line.");
        }

        if (Holds<LinkInline>(emphasis))
        {
            return new FormEdit(at, "Put the signs inside the brackets of the link, such as [_text_](/address/), and leave them off around pictures.");
        }

        if (emphasis.DelimiterCount == 1 && emphasis.DelimiterChar is '*' or '_' && emphasis.FirstChild is EmphasisInline { DelimiterCount: 2 })
        {
            return new FormEdit(at, "Let the strong words enclose the emphasis: **_so_**.");
        }

        return IsAmbiguous(text, emphasis)
            ? new FormEdit(at, "Leave blanks around emphasised words, and put no emphasis of a kind into another of that kind.")
            : OtherSign(emphasis);
    }

    private static FormEdit? OtherSign(EmphasisInline emphasis)
    {
        if (emphasis.DelimiterChar is not ('*' or '_') || emphasis.DelimiterCount > 2)
        {
            return null;
        }

        var right = emphasis.DelimiterCount == 2 || IsInTable(emphasis) ? '*' : '_';
        var length = emphasis.DelimiterCount;
        return right == emphasis.DelimiterChar ? null : new FormEdit(
            emphasis.Span.Start,
            "Only whole words can be emphasised here; leave the signs off inside a word.",
            new Piece(emphasis.Span.Start, length, new string(right, length)),
            new Piece(emphasis.Span.End + 1 - length, length, new string(right, length)));
    }

    private static string Sign(EmphasisInline emphasis) => new(emphasis.DelimiterChar, emphasis.DelimiterCount);

    private static bool IsAmbiguous(string text, EmphasisInline emphasis)
    {
        var before = emphasis.Span.Start == 0 ? ' ' : text[emphasis.Span.Start - 1];
        var after = emphasis.Span.End + 1 == text.Length ? ' ' : text[emphasis.Span.End + 1];
        var isStruck = emphasis is { DelimiterChar: '~', DelimiterCount: 2 };
        return (isStruck && (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || emphasis.Parent is EmphasisInline || Holds<EmphasisInline>(emphasis)))
            || (emphasis.Parent is not EmphasisInline && (Signs.Contains(before, StringComparison.Ordinal) || Signs.Contains(after, StringComparison.Ordinal)))
            || IsInOneOfItsKind(emphasis);
    }

    private static bool IsInOneOfItsKind(EmphasisInline emphasis)
    {
        for (var around = emphasis.Parent; around is not null; around = around.Parent)
        {
            if (around is EmphasisInline other && Kind(other) == Kind(emphasis))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds<TInline>(ContainerInline container)
        where TInline : Inline
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is TInline || (child is ContainerInline inner && Holds<TInline>(inner)))
            {
                return true;
            }
        }

        return false;
    }

    private static (bool, int) Kind(EmphasisInline emphasis) => (emphasis.DelimiterChar == '~', emphasis.DelimiterCount);

    private static bool IsInTable(Inline inline)
    {
        while (inline.Parent is not null)
        {
            inline = inline.Parent;
        }

        return ((ContainerInline)inline).ParentBlock?.Parent is TableCell;
    }
}
