using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Site.Canonical;

/// <summary>Backslashes: before each <c>*</c>, <c>`</c> and <c>~</c> that is meant as such, and before nothing else. Letters stand as they are.</summary>
internal static class LetterForm
{
    private const string Kept = "*`~";
    private static readonly SearchValues<char> Signs = SearchValues.Create(Kept + "\\_");

    /// <summary>What the editing form would write otherwise.</summary>
    public static void AddEdits(FormText text, List<FormEdit> edits)
    {
        foreach (var words in text.Words)
        {
            if (HasSigns(text.Text, words.Span) && !IsInPicture(words))
            {
                edits.AddRange(OfText(text.Text, words.Span));
            }
        }

        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case LinkReferenceDefinition definition when HasSigns(text.Text, definition.UrlSpan):
                    edits.AddRange(OfText(text.Text, definition.UrlSpan));
                    break;
                case HtmlEntityInline entity:
                    edits.AddRange(OfEntity(text.Text, entity));
                    break;
                case AutolinkInline link when link.Url.AsSpan().ContainsAny(Kept):
                    edits.Add(new FormEdit(link.Span.Start, "Write it as a link with words: [the page](https://example.org/)."));
                    break;
                case HtmlInline tag when HasSigns(tag.Tag):
                    edits.Add(new FormEdit(tag.Span.Start, "Leave *, _, ` and ~ out of HTML tags."));
                    break;
                case HtmlBlock block when HasSigns(text.Text.Substring(block.Span.Start, block.Span.Length)):
                    edits.Add(new FormEdit(block.Span.Start, "Leave *, _, ` and ~ out of HTML, or write it in Markdown."));
                    break;
            }
        }
    }

    private static bool HasSigns(string text, SourceSpan span) => Next(text, span.Start, Math.Min(span.End, text.Length - 1)) >= 0;

    private static IEnumerable<FormEdit> OfText(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        end = Math.Min(end, text.Length - 1);
        for (var i = Next(text, start, end); i >= 0; i = Next(text, i + 1, end))
        {
            if (text[i] == '\\' && i < end && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
            {
                i++;
                if (!Kept.Contains(text[i], StringComparison.Ordinal))
                {
                    yield return new FormEdit(i - 1, $"The backslash before {text[i]} would be dropped: word it so that none is needed.", new Piece(i - 1, 1, ""));
                }
            }
            else if (Kept.Contains(text[i], StringComparison.Ordinal))
            {
                yield return new FormEdit(i, $"Write \\{text[i]} for the sign itself.", new Piece(i, 0, "\\"));
            }
            else if (text[i] == '_' && !IsInWord(text, i))
            {
                yield return new FormEdit(i, "A _ that stands at the beginning or end of a word would be taken for emphasis: leave it out, or write `it_` between backticks.");
            }
        }
    }

    private static int Next(string text, int from, int end) =>
        from <= end && text.AsSpan(from, end + 1 - from).IndexOfAny(Signs) is var found and >= 0 ? from + found : -1;

    // The editing form takes no account of HTML, and drops the backslash of an underscore.
    private static bool HasSigns(string html) =>
        html.AsSpan().ContainsAny(Kept) || Enumerable.Range(0, html.Length).Any(i => html[i] == '_' && !IsInWord(html, i));

    private static bool IsInWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // Named ones stay, numbers become the letter.
    private static IEnumerable<FormEdit> OfEntity(string text, HtmlEntityInline entity)
    {
        var letter = entity.Transcoded.ToString();
        if (text[entity.Span.Start + 1] == '#')
        {
            yield return new FormEdit(entity.Span.Start, "Write the letter itself.", new Piece(entity.Span.Start, entity.Span.Length, letter));
        }
    }

    private static bool IsInPicture(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }

        return false;
    }
}
