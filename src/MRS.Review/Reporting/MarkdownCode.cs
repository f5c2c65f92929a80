using MRS.Content.Characters;

namespace MRS.Review.Reporting;

/// <summary>
/// Shows untrusted text in a comment. Inside a code span nothing is a link, a mention, a picture, an issue number or HTML; the span is
/// fenced by more backticks than the text has.
/// </summary>
internal static class MarkdownCode
{
    /// <summary>The most characters of a title or a name.</summary>
    public const int Name = 160;

    /// <summary>The most characters of a sentence: some contain whole lines to paste.</summary>
    public const int Sentence = 600;

    /// <summary>The text as a code span, on one line and of limited length.</summary>
    public static string Span(string text, int longest = Name)
    {
        var line = SafeText.OneLine(text);
        var shown = line.Length <= longest ? line : Cut(line, longest) + "…";
        if (shown.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(shown) + 1);
        // A space keeps a backtick at the beginning or end from joining the fence; Markdown strips it again.
        return shown[0] == '`' || shown[^1] == '`' ? $"{fence} {shown} {fence}" : fence + shown + fence;
    }

    // Not between the two halves of a surrogate pair.
    private static string Cut(string line, int longest) =>
        char.IsHighSurrogate(line[longest - 1]) ? line[..(longest - 1)] : line[..longest];

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
