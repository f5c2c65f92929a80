using System.Net;
using System.Text.RegularExpressions;
using MRS.Engine.Html;

namespace MRS.Engine.Outputs.Search;

/// <summary>
/// The part of a page that is searched, as words: without the numbers of notes, and with powers that stay powers. What is lowered stays as
/// people type it: CO2.
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
