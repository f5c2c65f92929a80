using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>A Markdown text, taken apart.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">Its parts, as a tree.</param>
/// <param name="Parts">Its parts but the words, and but what only holds other parts.</param>
internal sealed record ParsedText(string Text, MarkdownDocument Document, MarkdownObject[] Parts)
{
    /// <summary>Takes a text apart.</summary>
    public static ParsedText Of(string text)
    {
        var document = MarkdownGrammar.Parse(text);
        return new ParsedText(text, document, MarkdownParts.Of(document).Marked);
    }
}
