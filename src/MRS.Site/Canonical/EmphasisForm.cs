using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Emphasis: <c>_so_</c> in a text, <c>*so*</c> in a table, <c>**so**</c> for strong words.</summary>
internal static class EmphasisForm
{
    private const string Signs = "*_~\\";

    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var emphasis in text.Parts.OfType<EmphasisInline>())
        {
            if (Edit(text.Text, emphasis) is FormEdit edit)
            {
                yield return edit;
            }
        }
    }

    private static FormEdit? Edit(string text, EmphasisInline emphasis)
    {
        var at = emphasis.Span.Start;
        var sign = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
        if (sign == "~")
        {
            return new FormEdit(at, "Write it as HTML: H<sub>2</sub>O.");
        }

        if (emphasis.Descendants<LineBreakInline>().Any())
        {
            return new FormEdit(at, $"Let the words between {sign} and {sign} stand on one line.");
        }

        if (emphasis.Descendants<LinkInline>().Any())
        {
            return new FormEdit(at, "Put the signs inside the brackets of the link, such as [_text_](/address/), and leave them off around pictures.");
        }

        if (emphasis.DelimiterCount == 1 && emphasis.DelimiterChar is '*' or '_' && emphasis.FirstChild is EmphasisInline { DelimiterCount: 2 })
        {
            return new FormEdit(at, "Let the strong words enclose the emphasis: **_so_**.");
        }

        if (IsAmbiguous(text, emphasis, sign))
        {
            return new FormEdit(at, "Leave blanks around emphasised words, and put no emphasis of a kind into another of that kind.");
        }

        var right = sign is "*" or "_" ? IsInTable(emphasis) ? "*" : "_" : sign == "__" ? "**" : sign;
        return right == sign ? null : new FormEdit(
            at,
            "Only whole words can be emphasised here; leave the signs off inside a word.",
            new Piece(at, sign.Length, right),
            new Piece(emphasis.Span.End + 1 - sign.Length, sign.Length, right));
    }

    private static bool IsAmbiguous(string text, EmphasisInline emphasis, string sign)
    {
        var before = emphasis.Span.Start == 0 ? ' ' : text[emphasis.Span.Start - 1];
        var after = emphasis.Span.End + 1 == text.Length ? ' ' : text[emphasis.Span.End + 1];
        return (sign == "~~" && (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after) || emphasis.Parent is EmphasisInline || emphasis.Descendants<EmphasisInline>().Any()))
            || (emphasis.Parent is not EmphasisInline && (Signs.Contains(before, StringComparison.Ordinal) || Signs.Contains(after, StringComparison.Ordinal)))
            || emphasis.FindParentOfType<EmphasisInline>().Any(e => e != emphasis && Kind(e) == Kind(emphasis));
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
