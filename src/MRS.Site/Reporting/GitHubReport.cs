using System.Globalization;
using System.Text;
using MRS.Content.Characters;
using MRS.Content.Problems;

namespace MRS.Site.Reporting;

/// <summary>Problems as workflow commands, which GitHub shows beside the line in a pull request.</summary>
public static class GitHubReport
{
    /// <summary>One problem as one line.</summary>
    public static string Annotation(Problem problem, ReportStyle style)
    {
        var line = new StringBuilder("::").Append(TextReport.NameOf(problem.Severity)).Append(' ');
        var file = style.PathOf(problem.At.File);
        if (file.Length > 0)
        {
            line.Append("file=").Append(Property(file)).Append(',');
        }

        if (problem.At.Line > 0)
        {
            line.Append(CultureInfo.InvariantCulture, $"line={problem.At.Line},col={problem.At.Column},");
        }

        line.Append("title=").Append(Property(problem.Code.Id)).Append("::").Append(Message(problem.Message));
        return problem.Hint.Length == 0 ? line.ToString() : line.Append("%0A").Append(Message(problem.Hint)).ToString();
    }

    private static string Message(string text) => Escape(text, "%\r\n");

    private static string Property(string text) => Escape(text, "%\r\n:,");

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && special.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{rune.Value:X2}");
            }
            else
            {
                escaped.Append(SafeText.IsUnseen(rune) ? $"\\u{rune.Value:X4}" : rune.ToString());
            }
        }

        return escaped.ToString();
    }
}
