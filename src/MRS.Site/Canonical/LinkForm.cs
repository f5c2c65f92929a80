using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Links and pictures: a backslash before brackets in an address, pictures in a paragraph of their own or within a line.</summary>
internal static class LinkForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static IEnumerable<FormEdit> Edits(FormText text)
    {
        foreach (var link in text.Parts.OfType<LinkInline>())
        {
            if (link.IsImage)
            {
                if (BeginsParagraph(link))
                {
                    yield return new FormEdit(link.Span.Start, "Leave an empty line below the picture.");
                }
            }
            else if (link.UrlSpan.Start > 0 && Brackets(text.Text, link.UrlSpan) is { Count: > 0 } pieces)
            {
                yield return new FormEdit(link.UrlSpan.Start, "Write \\( and \\) in the address.", pieces);
            }
        }
    }

    private static List<Piece> Brackets(string text, SourceSpan url)
    {
        var pieces = new List<Piece>();
        for (var i = url.Start; i <= url.End && text[url.Start] != '<'; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] is '(' or ')')
            {
                pieces.Add(new Piece(i, 0, "\\"));
            }
        }

        return pieces;
    }

    private static bool BeginsParagraph(LinkInline picture) =>
        picture.NextSibling is LineBreakInline && picture.PreviousSibling is null && picture.Parent?.ParentBlock is ParagraphBlock { Parent: MarkdownDocument };
}
