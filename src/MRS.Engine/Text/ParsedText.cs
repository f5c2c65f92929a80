using Markdig.Syntax;

namespace MRS.Engine.Text;

/// <summary>A parsed Markdown text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">Its parts, as a tree.</param>
/// <param name="Parts">Its parts, except literal text and mere containers.</param>
internal sealed record ParsedText(string Text, MarkdownDocument Document, MarkdownObject[] Parts)
{
    /// <summary>Parses a text.</summary>
    public static ParsedText Of(string text)
    {
        var document = MarkdownGrammar.Parse(text);
        return new ParsedText(text, document, MarkdownParts.Of(document).Marked);
    }
}
