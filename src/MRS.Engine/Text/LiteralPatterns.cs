using System.Text.RegularExpressions;

namespace MRS.Engine.Text;

/// <summary>
/// What marks of Markdown, HTML and other programs look like where they were not taken for such. None goes back over what it has read more
/// than a few times.
/// </summary>
internal static partial class LiteralPatterns
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Tags =
        "abbr|br|bdi|center|cite|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|iframe|img|ins|kbd|li|mark|ol|pre|script|"
        + "small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|time|tr|ul|wbr";

    /// <summary>The place between the words and the address of a link that became none.</summary>
    [GeneratedRegex(@"\]\(", Options)]
    public static partial Regex LinkMiddle();

    /// <summary>The words of a link and its address with a space between.</summary>
    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{0,300})\][ \t\n]{1,3}\((?<address>(https?://|www\.|mailto:|/[a-z0-9]|#[a-z])[^()\s]{0,300})\)",
        Options)]
    public static partial Regex SpacedLink();

    /// <summary>The words of a link in round brackets and its address in square ones.</summary>
    [GeneratedRegex(@"\((?<words>[^()\[\]]{1,300})\)\[(?<address>(https?://|www\.|mailto:|/[a-z0-9])[^\[\]\s]{0,300})\]", Options)]
    public static partial Regex SwappedLink();

    /// <summary>The mark of a note.</summary>
    [GeneratedRegex(@"\[\^(?<name>[^\[\]\s]{1,60})\]|\^\[[^\[\]]{1,300}\]", Options)]
    public static partial Regex Note();

    /// <summary>A line that gives the address of a reference.</summary>
    [GeneratedRegex(@"(?<=\A|[\n\u2028][ \t]*)\[(?<name>[^\[\]^][^\[\]]{0,100})\]:[ \t]*<?(https?:|www\.|mailto:|/[a-z0-9]|#[a-z])",
        Options)]
    public static partial Regex Definition();

    /// <summary>A reference by name.</summary>
    [GeneratedRegex(@"\[(?<words>[^\[\]]{1,300})\]\[(?<name>[^\[\]\n^][^\[\]\n]{0,100}|)\]", Options)]
    public static partial Regex Reference();

    /// <summary>Strong, struck-out or code words whose marks have no other half, or spaces inside.</summary>
    [GeneratedRegex(
        @"(?<![\w*])\*\*(?=[\p{L}""“‘(])(?![ \t]*[pP][ \t]*[<>=≤≥])|(?<![\w*])\*\*[ \t](?=[^*\n]{1,200}[ \t]\*\*(?![\w*]))|"
            + @"(?<![\w_])__(?=\p{L})|(?<![\w~])~~(?=\p{L})|(?<![\w`])`(?=[\p{L}\d])(?![^`\n]{0,60}')",
        Options)]
    public static partial Regex Emphasis();

    /// <summary>The beginning of a heading that became none.</summary>
    [GeneratedRegex(@"(?<=\A|[\n\u2028][ \t]*)#{2,}(?=\S|[ \t]+\S)|(?<=\A|[\n\u2028][ \t]*)==+ (?=[^=\n]{1,100} ==+[ \t]*(\z|[\n\u2028]))",
        Options)]
    public static partial Regex Heading();

    /// <summary>A tag of HTML that is none.</summary>
    [GeneratedRegex($@"<[ \t]?/?[ \t]?({Tags})(?=[\s/>\uFFFC]|\z|[^\w\s]>)", Options | RegexOptions.IgnoreCase)]
    public static partial Regex Tag();

    /// <summary>A name for a character that is not known, or not ended.</summary>
    [GeneratedRegex(
        @"&(nbsp|ndash|mdash|lt|gt|amp|quot|copy|reg|deg|plusmn|times|alpha|beta|gamma|delta|micro|mu|eacute|egrave|aacute|auml|ouml|uuml|"
            + @"Auml|Ouml|Uuml|szlig|ccedil|ntilde|hellip|euro|thinsp|shy|middot|bull|le|ge|rarr|larr)(?![\w])|&#(\d{2,6}|"
            + @"x[0-9a-fA-F]{2,6})(?![\w])|&[A-Za-z][A-Za-z0-9]{1,20};|\uFFFC(nbsp|amp|lt|gt|quot|ndash|mdash|#\d{2,6});",
        Options)]
    public static partial Regex Entity();

    /// <summary>Marks that other programs know.</summary>
    [GeneratedRegex(
        @"\{%[^%\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}|\{[:#.][\w#.:\- ]{1,60}\}|(?<=\A|[\n\u2028][ \t]*)(:{3,}[ \t]*\w|!{3}[ \t]\w)|"
            + @"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|\[\[[^\[\]\n]{0,60}\p{L}[^\[\]\n]{0,60}\]\]|\[/(b|i|u|url|img|quote|code)\]",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex Foreign();

    /// <summary>Markdown between the tags of a block of HTML.</summary>
    [GeneratedRegex(@"\*\*(?=\w)|\]\((?=[/#hm])|(?<=\n[ \t]*)([-*+]|\d{1,3}[.)]|#{2,6})[ \t]+(?=\S)|(?<=\n[ \t]*)\|(?=[^\n]*\|)", Options)]
    public static partial Regex InHtml();
}
