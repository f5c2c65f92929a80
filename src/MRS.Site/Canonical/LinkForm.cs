using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Links and pictures: a backslash before brackets in an address, pictures in a paragraph of their own or within a line.</summary>
internal static class LinkForm
{
    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var part in text.Parts)
        {
            if (part is LinkInline link && Edit(text.Text, link) is FormEdit edit)
            {
                edits.Add(edit);
            }
        }
    }

    private static FormEdit? Edit(string text, LinkInline link)
    {
        if (link.IsImage)
        {
            return BeginsParagraph(link) ? new FormEdit(link.Span.Start, "Leave an empty line below the picture.") : null;
        }

        return link.UrlSpan is { Start: > 0, IsEmpty: false } url && text.AsSpan(url.Start, url.Length).ContainsAny('(', ')') && Brackets(text, url) is { Count: > 0 } pieces
            ? new FormEdit(url.Start, "Write \\( and \\) in the address.", pieces)
            : null;
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
