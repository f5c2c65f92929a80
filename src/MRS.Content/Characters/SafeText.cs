using System.Globalization;
using System.Text;

namespace MRS.Content.Characters;

/// <summary>
/// Makes text from content safe for a terminal or log: nothing in it can move the cursor, forge a line or reverse characters.
/// </summary>
public static class SafeText
{
    /// <summary>
    /// The text on one line: white space becomes a space; an invisible character is written as its code point, such as <c>\u001B</c>.
    /// </summary>
    public static string OneLine(string text) => Safe(text.Trim(), keepsBlanks: false);

    /// <summary>A line of a file as it is, with its indentation; a tab is written as <c>\u0009</c>, since it looks like spaces.</summary>
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

    /// <summary>The beginning of a line, so that no CI log takes it for a command.</summary>
    public static string LineStart(string line) =>
        line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith("##", StringComparison.Ordinal) ? "\\" + line : line;

    /// <summary>
    /// Whether a character is invisible but has an effect. The joiners that emoji and some scripts need are exempt.
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
