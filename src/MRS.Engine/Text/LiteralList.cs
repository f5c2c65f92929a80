using System.Text.RegularExpressions;

namespace MRS.Engine.Text;

/// <summary>Finds a list that became part of a paragraph, or was pasted with another program's bullets.</summary>
internal static partial class LiteralList
{
    /// <summary>Other programs' bullets.</summary>
    public const string Bullets = "•‣◦▪●○■∙⁃·–—\uF0B7\uF0A7";

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const string Numbers = "Begin each point with its number, a full stop and a space at the very beginning of its line, "
        + "and leave an empty line above the first.";
    private const string Points =
        "Begin each point with - and a space at the very beginning of its line, and leave an empty line above the first.";

    /// <summary>The list in a paragraph; null if there is none. A single line may begin with a dash or a number by chance.</summary>
    public static Found? In(string words)
    {
        if (words.Length == 0
            || (!words.AsSpan().ContainsAny('\n', SeenText.LineEnd) && words[0] != 'o'
                && !Bullets.Contains(words[0], StringComparison.Ordinal)))
        {
            return null;
        }

        var lines = LinesOf(words);
        return Of(lines, Bullet(), new Kind("•", 1, Points) { IsPasted = true })
            ?? Of(lines.Where(l => !l.IsFirst).ToList(), Marker(), new Kind("-", 1, Points))
            ?? Of(lines, Number(), new Kind("1.", 2, Numbers))
            ?? Of(lines, Glued(), new Kind("-", 2, Points))
            ?? Of(lines, Letter(), new Kind("a)", 2, Numbers))
            ?? Of(lines, Dash(), new Kind("–", 2, Points));
    }

    private static Found? Of(IReadOnlyList<Line> lines, Regex sign, Kind kind)
    {
        var found = lines.Where(l => sign.IsMatch(l.Words)).ToList();
        return found.Count < kind.Least || (kind.IsPasted && found.Count == 1 && !found[0].IsFirst)
            ? null
            : new Found(found[0].At,
                $"This looks like a list (the lines begin with {(kind.IsPasted ? found[0].Words.TrimStart()[..1] : kind.Sign)}), "
                    + "but it stands on the page as a paragraph.",
                kind.Hint)
            {
                IsPasted = kind.IsPasted,
            };
    }

    // Lines that readers see as separate lines are not part of a run-together list, unless they have bullets.
    private static List<Line> LinesOf(string words)
    {
        var lines = new List<Line>();
        for (var at = 0; at <= words.Length;)
        {
            var end = words.AsSpan(at).IndexOfAny('\n', SeenText.LineEnd) is var n and >= 0 ? at + n : words.Length;
            var line = words[at..end];
            var trimmed = line.TrimStart();
            if (at == 0 || words[at - 1] == '\n' || (trimmed.Length > 0 && Bullet().IsMatch(trimmed)))
            {
                lines.Add(new Line(at + line.Length - trimmed.Length, trimmed, at == 0));
            }

            at = end + 1;
        }

        return lines;
    }

    [GeneratedRegex(@"^([•‣◦▪●○■⁃\uF0B7\uF0A7][ \t\u00A0]*\S|[·∙][ \t\u00A0]+\S|o\t+\S)", Options)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[-*+][ \t]+\S", Options)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\d{1,2}[.)]([ \t]+\S|\p{Lu})", Options)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[-*+]\p{L}", Options)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^\(?[a-z]\)[ \t]+\S", Options)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^[–—][ \t\u00A0]+\S", Options)]
    private static partial Regex Dash();

    /// <summary>An apparent list that is not one.</summary>
    /// <param name="At">Where it begins in the paragraph.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Hint">What to do.</param>
    public sealed record Found(int At, string Message, string Hint)
    {
        /// <summary>Whether it has another program's bullets.</summary>
        public bool IsPasted { get; init; }
    }

    // How many lines make a list; at the beginning of a paragraph a single bullet is enough.
    private sealed record Kind(string Sign, int Least, string Hint)
    {
        public bool IsPasted { get; init; }
    }

    private sealed record Line(int At, string Words, bool IsFirst);
}
