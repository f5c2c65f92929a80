using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MRS.Engine.Text;

/// <summary>
/// A text reduced to what readers see exactly as typed, each character at its index: escaped characters, code, tags and everything that
/// became a link or emphasis are hidden.
/// </summary>
internal sealed class SeenText
{
    /// <summary>Replaces what is hidden among words; what is between paragraphs is blank.</summary>
    public const char Hidden = '\uFFFC';

    /// <summary>Marks a line break that readers see.</summary>
    public const char LineEnd = '\u2028';

    private readonly string text;
    private char[] seen = [];

    /// <summary>Takes a text.</summary>
    public SeenText(string text) => this.text = text;

    /// <summary>The visible text of a paragraph, heading or cell; it begins where the block does.</summary>
    public string Of(LeafBlock block)
    {
        var (start, end) = (Math.Max(0, block.Span.Start), Math.Min(block.Span.End, text.Length - 1));
        if (end < start || block.Inline is null)
        {
            return "";
        }

        // Most texts contain nothing that has to be checked.
        seen = seen.Length == 0 ? new char[text.Length] : seen;
        Array.Fill(seen, ' ', start, end + 1 - start);
        Add(block.Inline);
        return new string(seen, start, end + 1 - start);
    }

    private void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline:
                    Copy(inline.Span);
                    break;
                case LineBreakInline line:
                    Fill(new SourceSpan(line.Span.Start, line.Span.Start), line.IsHard ? LineEnd : '\n');
                    break;
                case LinkInline { IsAutoLink: true }:
                    Copy(inline.Span);
                    break;
                case DelimiterInline delimiter:
                    Copy(inline.Span);
                    Add(delimiter);
                    break;
                default:
                    Fill(inline.Span, Hidden);
                    if (inline is ContainerInline inner)
                    {
                        Add(inner);
                    }

                    break;
            }
        }
    }

    private void Fill(SourceSpan span, char with)
    {
        if (span.Start >= 0 && span.End < seen.Length && span.End >= span.Start)
        {
            Array.Fill(seen, with, span.Start, span.End + 1 - span.Start);
        }
    }

    private void Copy(SourceSpan span)
    {
        for (var at = Math.Max(0, span.Start); at <= span.End && at < seen.Length; at++)
        {
            var isEscape = text[at] == '\\' && at + 1 < text.Length && IsSign(text[at + 1]);
            seen[at] = isEscape || (IsSign(text[at]) && TableRowText.IsEscaped(text, at, 0)) ? Hidden : text[at];
        }
    }

    private static bool IsSign(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
