using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Site.Rendering;

namespace MRS.Site.Canonical;

/// <summary>A Markdown text that is looked at, with its parts.</summary>
internal sealed class FormText(string text, MarkdownDocument document, MarkdownParts parts)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Its parts.</summary>
    public MarkdownDocument Document { get; } = document;

    /// <summary>Its parts but the words, and but what only holds other parts.</summary>
    public MarkdownObject[] Parts { get; } = parts.Marked;

    /// <summary>Its words.</summary>
    public LiteralInline[] Words { get; } = parts.Words;

    /// <summary>Takes a text apart.</summary>
    public static FormText Of(string text)
    {
        var document = MarkdownGrammar.Parse(text);
        return new FormText(text, document, MarkdownParts.Of(document));
    }

    /// <summary>Where the line of a place begins.</summary>
    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line of a place ends: at its line feed, or at the end of the text.</summary>
    public int LineEnd(int at) => at < Text.Length && Text.IndexOf('\n', at) is var n and >= 0 ? n : Text.Length;

    /// <summary>The last place of a part that is in the text.</summary>
    public int LastOf(Block block) => Math.Min(block.Span.End, Text.Length - 1);

    /// <summary>The lines of a part, each with its first place; whole lines, also where the part begins within one.</summary>
    public IEnumerable<(int Start, string Line)> LinesOf(Block block)
    {
        for (var at = LineStart(block.Span.Start); at <= LastOf(block);)
        {
            var end = LineEnd(at);
            yield return (at, Text[at..end]);
            at = end + 1;
        }
    }

    /// <summary>Whether a part stands in no other part.</summary>
    public static bool IsOutermost(Block block) => block.Parent is MarkdownDocument;
}
