namespace MRS.Content.Sources;

/// <summary>The conflict markers that git leaves in a file where two people changed the same place and the conflict is
/// unresolved.</summary>
public static class MergeMarkers
{
    /// <summary>What is wrong, in words.</summary>
    public const string Message = "This is where an unfinished merge begins: two versions of the same lines stand one below the other.";

    /// <summary>What to do.</summary>
    public const string Hint =
        "Keep the lines that are right, and delete the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.";

    private const int Length = 7;

    /// <summary>The first line, counted from 0, that is a marker; null if none is.</summary>
    public static int? FirstIn(ReadOnlySpan<char> text)
    {
        var line = 0;
        foreach (var words in text.EnumerateLines())
        {
            if (Is(words))
            {
                return line;
            }

            line++;
        }

        return null;
    }

    /// <summary>
    /// Whether a line is a marker, even within a block quote or list. A line of <c>=======</c> alone is not: it may underline a heading.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t");
        if (IsRun(line))
        {
            return true;
        }

        var inside = line.TrimStart("> \t");
        return inside.Length < line.Length && !inside.StartsWith('>') && IsRun(inside);
    }

    private static bool IsRun(ReadOnlySpan<char> line) =>
        line.Length >= Length
        && line[0] is '<' or '>' or '|'
        && !line[..Length].ContainsAnyExcept(line[0])
        && (line.Length == Length ? line[0] != '|' : line[Length] == ' ' && (line[0] != '|' || !line[(Length + 1)..].Contains('|')));
}
