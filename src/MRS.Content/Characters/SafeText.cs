using System.Globalization;
using System.Text;

namespace MRS.Content.Characters;

/// <summary>
/// Makes text from content fit for a terminal or a log: nothing in it can move the cursor, forge a line or turn letters around.
/// </summary>
public static class SafeText
{
    /// <summary>
    /// The text on one line: white space becomes a space; what cannot be seen is written as its number, such as <c>\u001B</c>.
    /// </summary>
    public static string OneLine(string text) => Safe(text.Trim(), keepsBlanks: false);

    /// <summary>A line of a file as it is, with its indent; a tab is written as <c>\u0009</c>, since it looks like spaces.</summary>
    public static string SourceLine(string line) => Safe(line, keepsBlanks: true);

    private static string Safe(string text, bool keepsBlanks)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!keepsBlanks && rune.Value is '\r' or '\n' or '\t' or 0x2028 or 0x2029)
            {
                AppendSpace(safe);
            }
            else if (IsUnseen(rune))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                safe.Append(rune.ToString());
            }
        }

        return safe.ToString();
    }

    /// <summary>A line's beginning that no continuous-integration log takes for a command.</summary>
    public static string LineStart(string line) =>
        line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith("##", StringComparison.Ordinal) ? "\\" + line : line;

    /// <summary>
    /// Whether a character has no shape of its own but an effect. The joiners that emoji and some scripts need are spared.
    /// </summary>
    public static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => false,
    };

    private static void AppendSpace(StringBuilder safe)
    {
        if (safe.Length > 0 && safe[^1] != ' ')
        {
            safe.Append(' ');
        }
    }
}
