using System.Text;
using AngleSharp.Dom;

namespace MRS.Review.Comparing;

/// <summary>
/// Splits texts into words. Punctuation at the end of a word is a separate word, so that a new sentence does not change the previous one.
/// </summary>
internal static class Words
{
    private const string Marks = ".,;:!?…)]}”’»";

    /// <summary>The words of a text on a page.</summary>
    public static IEnumerable<Token> Of(IText node)
    {
        var isDate = node.GetAncestors().OfType<IElement>().Any(e => e.LocalName == "time");
        foreach (var (start, length) in Places(node.Data))
        {
            yield return new Token(node.Data.Substring(start, length), node, start, isDate);
        }
    }

    /// <summary>The words as one line.</summary>
    public static string Joined(IReadOnlyList<Token> tokens)
    {
        var line = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isApart = i > 0 && !(ReferenceEquals(tokens[i - 1].Node, tokens[i].Node) && tokens[i - 1].End == tokens[i].Start);
            line.Append(isApart ? " " : "").Append(tokens[i].Text);
        }

        return line.ToString();
    }

    private static IEnumerable<(int Start, int Length)> Places(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var word = end;
            while (word > at + 1 && Marks.Contains(text[word - 1], StringComparison.Ordinal))
            {
                word--;
            }

            yield return (at, word - at);
            if (word < end)
            {
                yield return (word, end - word);
            }

            at = end;
        }
    }
}
