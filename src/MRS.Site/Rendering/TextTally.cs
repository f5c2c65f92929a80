using System.Buffers;

namespace MRS.Site.Rendering;

/// <summary>What the lines of a Markdown text held so far, without parsing them: rather too much than too little.</summary>
internal sealed class TextTally
{
    // All that counts within a line. Between them there are mostly letters.
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~^[`<(])>");

    /// <summary>How many lines there were.</summary>
    public int Lines { get; private set; }

    /// <summary>How deep the last line stands in lists and quotations.</summary>
    public int Containers { get; private set; }

    /// <summary>How many cells the last line might have as the row of a table.</summary>
    public int Columns { get; private set; }

    /// <summary>How many brackets of this paragraph are open.</summary>
    public int Brackets { get; private set; }

    /// <summary>How many signs of emphasis, links and code stand in this paragraph.</summary>
    public int Delimiters { get; private set; }

    /// <summary>The sum of the squares of those numbers over the paragraphs before.</summary>
    public long Comparisons { get; private set; }

    /// <summary>How many headings there might be.</summary>
    public int Headings { get; private set; }

    /// <summary>How many HTML tags there might be.</summary>
    public int Tags { get; private set; }

    /// <summary>How many HTML comments and declarations there might be.</summary>
    public int Declarations { get; private set; }

    /// <summary>Counts one more line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        Lines++;
        if (line.IsWhiteSpace())
        {
            Comparisons += (long)Delimiters * Delimiters;
            (Brackets, Delimiters) = (0, 0);
        }

        // Nearly every line begins with a letter, and is no more than a paragraph then.
        var isMarked = line.IsEmpty || !char.IsAsciiLetter(line[0]);
        Containers = isMarked ? ContainersOf(line) : 0;
        Columns = line.Count('|');
        Headings += isMarked && IsHeading(line) ? 1 : 0;
        for (var at = line.IndexOfAny(Signs); at >= 0;)
        {
            Add(line[at], at + 1 < line.Length ? line[at + 1] : '\0');
            var next = line[(at + 1)..].IndexOfAny(Signs);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private void Add(char c, char next)
    {
        Delimiters += c is '*' or '_' or '~' or '^' or '[' or '`' ? 1 : 0;
        // A sign for "less than" is no bracket: p < 0.05.
        var isTag = c == '<' && (char.IsAsciiLetter(next) || next == '/');
        var isDeclaration = c == '<' && (next is '!' or '?');
        Tags += isTag ? 1 : 0;
        Declarations += isDeclaration ? 1 : 0;
        if (isTag || isDeclaration || c is '[' or '(')
        {
            Brackets++;
        }
        else if (c is ']' or ')' or '>' && Brackets > 0)
        {
            Brackets--;
        }
    }

    // Also inside quotations and lists; a line of = or - under a text makes it a heading.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t>-+*0123456789.):");
        return content.StartsWith('#') || (content.IsEmpty && line.Contains('-')) || (content.StartsWith('=') && content.Trim("= \t").IsEmpty);
    }

    // Markers of quotations and lists at the beginning of a line, and the indent before a marker: two columns may be a level.
    private static int ContainersOf(ReadOnlySpan<char> line)
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
