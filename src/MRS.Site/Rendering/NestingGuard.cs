namespace MRS.Site.Rendering;

/// <summary>
/// Counts how deep a Markdown text is nested before it is parsed: the parser needs seconds for some hundred
/// levels, and minutes for more.
/// </summary>
public static class NestingGuard
{
    /// <summary>The most levels of lists, quotations and brackets.</summary>
    public const int MaxDepth = 50;

    /// <summary>The most emphasis signs in one paragraph: the parser compares each with each.</summary>
    public const int MaxDelimiters = 2_000;

    /// <summary>The line, counted from 1, on which the limit is passed; 0 if nowhere.</summary>
    public static int FirstLineTooDeep(string text)
    {
        int line = 0, brackets = 0, delimiters = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.IsWhiteSpace())
            {
                (brackets, delimiters) = (0, 0);
                continue;
            }

            if (Containers(content) > MaxDepth)
            {
                return line;
            }

            foreach (var c in content)
            {
                brackets = c switch { '[' or '(' or '<' => brackets + 1, ']' or ')' or '>' when brackets > 0 => brackets - 1, _ => brackets };
                delimiters += c is '*' or '_' or '~' or '^' or '[' or '`' ? 1 : 0;
            }

            if (brackets > MaxDepth || delimiters > MaxDelimiters)
            {
                return line;
            }
        }

        return 0;
    }

    // Markers of quotations and lists at the beginning of a line, and the indent before a marker: two columns may be a level.
    private static int Containers(ReadOnlySpan<char> line)
    {
        int markers = 0, indent = 0, i = 0;
        for (; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '>')
            {
                markers++;
            }
            else if (c is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
            {
                markers++;
            }
            else if (char.IsAsciiDigit(c) && line[i..].IndexOfAnyExceptInRange('0', '9') is > 0 and <= 9 and var digits && line[i + digits] is '.' or ')')
            {
                markers++;
                i += digits;
            }
            else if (c is ' ' or '\t')
            {
                indent += markers > 0 ? 0 : c == '\t' ? 4 : 1;
            }
            else
            {
                break;
            }
        }

        return markers == 0 ? 0 : markers + (indent / 2);
    }
}
