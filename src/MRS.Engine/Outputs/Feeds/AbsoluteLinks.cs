using System.Text;
using System.Text.RegularExpressions;
using MRS.Engine.Html;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Makes the URLs in an HTML text absolute, since a feed reader shows it away from the site.</summary>
public static partial class AbsoluteLinks
{
    /// <summary>The text with absolute URLs.</summary>
    /// <param name="html">HTML as the Markdown renderer writes it: every attribute value in double quotes.</param>
    /// <param name="baseUrl">The address of the site without a trailing slash.</param>
    /// <param name="pageUrl">The absolute URL of the page that contains the text.</param>
    public static string In(string html, string baseUrl, string pageUrl)
    {
        var text = new StringBuilder(html.Length + 256);
        var done = 0;
        foreach (var tag in HtmlScanner.Tags(html).Where(t => t.Attributes.Any(a => a.Key is "href" or "src" or "srcset" or "cite")))
        {
            text.Append(html, done, tag.Start - done);
            text.Append(Attribute().Replace(
                html[tag.Start..tag.End], match => $"{match.Groups[1].Value}=\"{Values(match.Groups[1].Value, match.Groups[2].Value)}\""));
            done = tag.End;
        }

        return text.Append(html, done, html.Length - done).ToString();

        string Values(string name, string value) =>
            name.EndsWith("srcset", StringComparison.OrdinalIgnoreCase)
                ? string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries).Select(Whole))
                : Whole(value);

        string Whole(string address) => address.StartsWith('/') ? baseUrl + address : address.StartsWith('#') ? pageUrl + address : address;
    }

    [GeneratedRegex("(\\s(?:href|srcset|src|cite))\\s*=\\s*\"([^\"]*)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
