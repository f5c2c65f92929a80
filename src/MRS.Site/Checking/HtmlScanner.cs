using System.Net;

namespace MRS.Site.Checking;

/// <summary>
/// Reads the tags of an HTML text one after the other. It builds no tree: on a page that this program wrote,
/// the tags in their order say all the checks need, in a fraction of the time.
/// </summary>
public static class HtmlScanner
{
    private static readonly string[] RawText = ["script", "style", "textarea", "title"];

    /// <summary>The tags in order. Comments, declarations and the contents of scripts, styles and titles are passed over; <c>title</c> and <c>script</c> tags themselves are not.</summary>
    public static IEnumerable<HtmlTag> Tags(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = After(html, "-->", at + 4);
            }
            else if (html[at + 1] is '!' or '?')
            {
                at = After(html, ">", at + 2);
            }
            else if (char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2])))
            {
                var tag = Read(html, at);
                yield return tag;
                at = tag.End;
                if (!tag.IsEnd && RawText.Contains(tag.Name))
                {
                    at = html.IndexOf("</" + tag.Name, at, StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? end : html.Length;
                }
            }
            else
            {
                at++;
            }
        }
    }

    private static int After(string html, string end, int from) =>
        from < html.Length && html.IndexOf(end, from, StringComparison.Ordinal) is var at and >= 0 ? at + end.Length : html.Length;

    private static HtmlTag Read(string html, int start)
    {
        var isEnd = html[start + 1] == '/';
        var at = start + (isEnd ? 2 : 1);
        var nameEnd = at;
        while (nameEnd < html.Length && !IsBlank(html[nameEnd]) && html[nameEnd] is not ('>' or '/'))
        {
            nameEnd++;
        }

        var name = html[at..nameEnd].ToLowerInvariant();
        var attributes = new List<KeyValuePair<string, string>>();
        at = nameEnd;
        while (at < html.Length && html[at] != '>')
        {
            if (IsBlank(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            at = Attribute(html, at, attributes);
        }

        return new HtmlTag(name, isEnd, attributes, start, Math.Min(at + 1, html.Length));
    }

    private static int Attribute(string html, int at, List<KeyValuePair<string, string>> attributes)
    {
        var start = at++;
        while (at < html.Length && !IsBlank(html[at]) && html[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        var name = html[start..at].ToLowerInvariant();
        var next = at;
        while (next < html.Length && IsBlank(html[next]))
        {
            next++;
        }

        if (next >= html.Length || html[next] != '=')
        {
            attributes.Add(new(name, ""));
            return at;
        }

        next++;
        while (next < html.Length && IsBlank(html[next]))
        {
            next++;
        }

        var (value, end) = Value(html, next);
        attributes.Add(new(name, value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value));
        return end;
    }

    private static (string Value, int End) Value(string html, int at)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1);
            close = close < 0 ? html.Length : close;
            return (html[(at + 1)..close], Math.Min(close + 1, html.Length));
        }

        var end = at;
        while (end < html.Length && !IsBlank(html[end]) && html[end] != '>')
        {
            end++;
        }

        return (html[at..end], end);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
