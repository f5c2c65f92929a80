using System.Net;
using System.Text.RegularExpressions;
using MRS.Engine.Html;

namespace MRS.Engine.Outputs.Search;

/// <summary>
/// The searchable part of a page: without footnote numbers, and with superscripts that stay distinct. Subscripts are written as people type
/// them: CO2.
/// </summary>
public static partial class SearchedHtml
{
    /// <summary>The HTML for the indexer.</summary>
    public static string Of(string html) =>
        Raised().Replace(
            NoteMarks().Replace(html, ""), m => WebUtility.HtmlEncode(RaisedText.Raised(WebUtility.HtmlDecode(m.Groups["words"].Value))));

    [GeneratedRegex("<a [^>]*class=\"footnote-(back-)?ref\"[^>]*>.*?</a>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoteMarks();

    [GeneratedRegex("<sup>(?<words>[^<]*)</sup>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();
}
