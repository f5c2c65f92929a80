using System.Globalization;
using System.Text;
using MRS.Content.Model;
using MRS.Engine.Html;

namespace MRS.Engine.Text;

/// <summary>The description of a page that has none of its own: the beginning of its text.</summary>
internal static class DerivedDescription
{
    // Whole sentences are better than a cut, unless they leave half of the space unused.
    private const int WorthEndingAt = 100;

    /// <summary>Takes as many of the parts as are needed, in order, and as much of them as fits.</summary>
    /// <param name="parts">Single-line texts; empty ones are skipped.</param>
    public static string Of(params IEnumerable<string> parts)
    {
        var text = "";
        foreach (var part in parts.Where(p => p.Length > 0))
        {
            text = text.Length == 0 ? part : $"{text} {part}";
            if (DescriptionLimits.LengthOf(text) >= DescriptionLimits.Shortest)
            {
                break;
            }
        }

        return Fitted(text);
    }

    /// <summary>The plain text of the first paragraph of HTML in UTF-8; empty if there is none.</summary>
    public static string FirstParagraph(ReadOnlySpan<byte> html)
    {
        var begin = html.IndexOf("<p>"u8);
        var words = begin < 0 ? [] : html[(begin + "<p>".Length)..];
        return words.IndexOf("</p>"u8) is > 0 and var end
            ? string.Join(
                ' ', PlainText.Of(Encoding.UTF8.GetString(words[..end])).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : "";
    }

    // Whole sentences if enough of them fit, otherwise whole words.
    private static string Fitted(string text)
    {
        if (DescriptionLimits.LengthOf(text) <= DescriptionLimits.Longest)
        {
            return text;
        }

        var characters = new StringInfo(text);
        var most = characters.SubstringByTextElements(0, DescriptionLimits.Longest);
        var sentence = Sentences.LastEnd(most);
        if (sentence > 0 && DescriptionLimits.LengthOf(most[..sentence]) >= WorthEndingAt)
        {
            return most[..sentence];
        }

        var shorter = characters.SubstringByTextElements(0, DescriptionLimits.Longest - 1);
        var word = shorter.LastIndexOf(' ');
        return (word >= 0 && DescriptionLimits.LengthOf(shorter[..word]) >= DescriptionLimits.Shortest ? shorter[..word] : shorter).TrimEnd(
            ' ', ',', ';', ':', '.')
            + "…";
    }
}
