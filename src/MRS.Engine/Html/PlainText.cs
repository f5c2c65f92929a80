using System.Buffers;
using System.Net;
using System.Text;

namespace MRS.Engine.Html;

/// <summary>
/// The plain text of HTML that this program made: a blank line between blocks, a line for each item and row, alt text in place of a
/// picture.
/// </summary>
public static class PlainText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\t\r");

    private static readonly HashSet<string> Blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "div", "figure", "hr", "details"];
    private static readonly HashSet<string> Lines = ["li", "tr", "dt", "dd", "br", "figcaption", "caption", "summary"];

    /// <summary>
    /// The text, without a trailing line break. Footnote numbers and the arrows that lead back from them are left out.
    /// </summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var (at, isVerbatim, raisedFrom) = (0, false, -1);
        foreach (var tag in HtmlScanner.Tags(html))
        {
            if (tag.Start < at)
            {
                continue;
            }

            Append(text, html[at..tag.Start], isVerbatim);
            at = IsNoteMark(tag) ? EndOfLink(html, tag.End) : tag.End;
            isVerbatim = tag.Name == "pre" ? !tag.IsEnd : isVerbatim;
            if (RaisedText.IsFor(tag.Name))
            {
                raisedFrom = Raise(text, tag, raisedFrom);
            }
            else
            {
                Append(text, tag);
            }
        }

        Append(text, html[at..], isVerbatim);
        return text.ToString().Trim();
    }

    // The text between the two tags is rewritten at the second one.
    private static int Raise(StringBuilder text, HtmlTag tag, int from)
    {
        if (!tag.IsEnd)
        {
            return text.Length;
        }

        RaisedText.Rewrite(text, from, tag.Name);
        return -1;
    }

    private static void Append(StringBuilder text, HtmlTag tag)
    {
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

    private static bool IsNoteMark(HtmlTag tag) =>
        tag is { Name: "a", IsEnd: false } && tag["class"] is "footnote-ref" or "footnote-back-ref";

    private static int EndOfLink(string html, int start) =>
        html.IndexOf("</a>", start, StringComparison.Ordinal) is >= 0 and var end ? end + "</a>".Length : html.Length;

    private static void Append(StringBuilder text, string encoded, bool isVerbatim)
    {
        var words = WebUtility.HtmlDecode(encoded).AsSpan();
        while (!isVerbatim && words.IndexOfAny(Blanks) is >= 0 and var space)
        {
            text.Append(words[..space]);
            if (text.Length > 0 && text[^1] is not (' ' or '\n' or '\t'))
            {
                text.Append(' ');
            }

            words = words[(space + 1)..];
        }

        text.Append(words);
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
        text.Length >= lineEnds && text[^1] == '\n' && text[^lineEnds] == '\n';
}
