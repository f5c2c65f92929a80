using System.Text.RegularExpressions;

namespace MRS.Engine.Text;

/// <summary>
/// What markup of Markdown, HTML and other programs looks like where it was not parsed as such. No pattern backtracks more than a few
/// times.
/// </summary>
internal static partial class LiteralPatterns
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Tags =
        "abbr|br|bdi|center|cite|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|iframe|img|ins|kbd|li|mark|ol|pre|script|"
        + "small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|time|tr|ul|wbr";

    /// <summary>The middle, between text and address, of a link that was not parsed as one.</summary>
    [GeneratedRegex(@"\]\(", Options)]
    public static partial Regex LinkMiddle();

    /// <summary>A link's text and address with a space between.</summary>
    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{0,300})\][ \t\n]{1,3}\((?<address>(https?://|www\.|mailto:|/[a-z0-9]|#[a-z])[^()\s]{0,300})\)",
        Options)]
    public static partial Regex SpacedLink();

    /// <summary>A link's text in round brackets and its address in square ones.</summary>
    [GeneratedRegex(@"\((?<words>[^()\[\]]{1,300})\)\[(?<address>(https?://|www\.|mailto:|/[a-z0-9])[^\[\]\s]{0,300})\]", Options)]
    public static partial Regex SwappedLink();

    /// <summary>A footnote reference.</summary>
    [GeneratedRegex(@"\[\^(?<name>[^\[\]\s]{1,60})\]|\^\[[^\[\]]{1,300}\]", Options)]
    public static partial Regex Note();

    /// <summary>A link reference definition.</summary>
    [GeneratedRegex(@"(?<=\A|[\n\u2028][ \t]*)\[(?<name>[^\[\]^][^\[\]]{0,100})\]:[ \t]*<?(https?:|www\.|mailto:|/[a-z0-9]|#[a-z])",
        Options)]
    public static partial Regex Definition();

    /// <summary>A reference link.</summary>
    [GeneratedRegex(@"\[(?<words>[^\[\]]{1,300})\]\[(?<name>[^\[\]\n^][^\[\]\n]{0,100}|)\]", Options)]
    public static partial Regex Reference();

    /// <summary>Bold, struck-out or code text whose delimiters are unmatched or have spaces inside.</summary>
    [GeneratedRegex(
        @"(?<![\w*])\*\*(?=[\p{L}""“‘(])(?![ \t]*[pP][ \t]*[<>=≤≥])|(?<![\w*])\*\*[ \t](?=[^*\n]{1,200}[ \t]\*\*(?![\w*]))|"
            + @"(?<![\w_])__(?=\p{L})|(?<![\w~])~~(?=\p{L})|(?<![\w`])`(?=[\p{L}\d])(?![^`\n]{0,60}')",
        Options)]
    public static partial Regex Emphasis();

    /// <summary>The beginning of a heading that was not parsed as one.</summary>
    [GeneratedRegex(@"(?<=\A|[\n\u2028][ \t]*)#{2,}(?=\S|[ \t]+\S)|(?<=\A|[\n\u2028][ \t]*)==+ (?=[^=\n]{1,100} ==+[ \t]*(\z|[\n\u2028]))",
        Options)]
    public static partial Regex Heading();

    /// <summary>An HTML tag that was not parsed as one.</summary>
    [GeneratedRegex($@"<[ \t]?/?[ \t]?({Tags})(?=[\s/>\uFFFC]|\z|[^\w\s]>)", Options | RegexOptions.IgnoreCase)]
    public static partial Regex Tag();

    /// <summary>A character entity that is unknown or unterminated.</summary>
    [GeneratedRegex(
        @"&(nbsp|ndash|mdash|lt|gt|amp|quot|copy|reg|deg|plusmn|times|alpha|beta|gamma|delta|micro|mu|eacute|egrave|aacute|auml|ouml|uuml|"
            + @"Auml|Ouml|Uuml|szlig|ccedil|ntilde|hellip|euro|thinsp|shy|middot|bull|le|ge|rarr|larr)(?![\w])|&#(\d{2,6}|"
            + @"x[0-9a-fA-F]{2,6})(?![\w])|&[A-Za-z][A-Za-z0-9]{1,20};|\uFFFC(nbsp|amp|lt|gt|quot|ndash|mdash|#\d{2,6});",
        Options)]
    public static partial Regex Entity();

    /// <summary>Markup of other programs.</summary>
    [GeneratedRegex(
        @"\{%[^%\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}|\{[:#.][\w#.:\- ]{1,60}\}|(?<=\A|[\n\u2028][ \t]*)(:{3,}[ \t]*\w|!{3}[ \t]\w)|"
            + @"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|\[\[[^\[\]\n]{0,60}\p{L}[^\[\]\n]{0,60}\]\]|\[/(b|i|u|url|img|quote|code)\]",
        Options | RegexOptions.IgnoreCase)]
    public static partial Regex Foreign();

    /// <summary>Markdown inside an HTML block.</summary>
    [GeneratedRegex(@"\*\*(?=\w)|\]\((?=[/#hm])|(?<=\n[ \t]*)([-*+]|\d{1,3}[.)]|#{2,6})[ \t]+(?=\S)|(?<=\n[ \t]*)\|(?=[^\n]*\|)", Options)]
    public static partial Regex InHtml();
}
