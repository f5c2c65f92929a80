using MRS.Site.Reporting;

namespace MRS.Site.Review.Reporting;

/// <summary>
/// Shows text that anyone may have written, in a comment. Inside a code span nothing is a link, a mention, a picture, a number of an issue
/// or HTML; the span is fenced by more backticks than the text has.
/// </summary>
internal static class MarkdownCode
{
    private const int Longest = 160;

    /// <summary>The text as a code span, on one line and of limited length.</summary>
    public static string Span(string text)
    {
        var line = SafeText.OneLine(text);
        var shown = line.Length <= Longest ? line : Cut(line) + "…";
        if (shown.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(shown) + 1);
        // A blank keeps a backtick at the beginning or end from joining the fence; Markdown takes it away again.
        return shown[0] == '`' || shown[^1] == '`' ? $"{fence} {shown} {fence}" : fence + shown + fence;
    }

    // Not between the two halves of a letter.
    private static string Cut(string line) => char.IsHighSurrogate(line[Longest - 1]) ? line[..(Longest - 1)] : line[..Longest];

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
