using System.Net;
using System.Text;
using MRS.Site.Checking;

namespace MRS.Site.Api;

/// <summary>The words of an HTML text that this program made: a blank line between blocks, a line for each item and row, the words for those who do not see it in place of a picture.</summary>
public static class PlainText
{
    private static readonly HashSet<string> Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "div", "figure", "hr"];
    private static readonly HashSet<string> Lines = ["li", "tr", "dt", "dd", "br", "figcaption", "caption"];

    /// <summary>The text, without a line end at its end.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var (at, isVerbatim) = (0, false);
        foreach (var tag in HtmlScanner.Tags(html))
        {
            Append(text, html[at..tag.Start], isVerbatim);
            at = tag.End;
            isVerbatim = tag.Name == "pre" ? !tag.IsEnd : isVerbatim;
            if (Blocks.Contains(tag.Name))
            {
                EndLine(text, blankLines: 1);
            }
            else if (Lines.Contains(tag.Name))
            {
                EndLine(text, blankLines: 0);
            }
            else if (tag is { Name: "td" or "th", IsEnd: true })
            {
                text.Append('\t');
            }
            else if (tag is { Name: "img" } && tag["alt"] is string alt)
            {
                text.Append(alt);
            }
        }

        Append(text, html[at..], isVerbatim);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, string encoded, bool isVerbatim)
    {
        foreach (var letter in WebUtility.HtmlDecode(encoded))
        {
            if (isVerbatim || letter is not (' ' or '\n' or '\t' or '\r'))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n' or '\t'))
            {
                text.Append(' ');
            }
        }
    }

    private static void EndLine(StringBuilder text, int blankLines)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }

        while (text.Length > 0 && !EndsWith(text, blankLines + 1))
        {
            text.Append('\n');
        }
    }

    private static bool EndsWith(StringBuilder text, int lineEnds) =>
        text.Length >= lineEnds && Enumerable.Range(1, lineEnds).All(i => text[^i] == '\n');
}
