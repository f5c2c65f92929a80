namespace MRS.Site.Rendering;

/// <summary>
/// Counts what a Markdown text holds before it is parsed: for some hundred levels, or some thousand signs that
/// belong together, the parser needs seconds, and for more it needs minutes.
/// </summary>
public static class NestingGuard
{
    /// <summary>The most levels of lists, quotations and brackets.</summary>
    public const int MaxDepth = 50;

    /// <summary>The most emphasis signs in one paragraph: the parser compares each with each.</summary>
    public const int MaxDelimiters = 2_000;

    /// <summary>The most of those comparisons in all paragraphs, a second or so.</summary>
    public const long MaxComparisons = 200_000_000;

    /// <summary>The most headings: for each, the parser looks through all those of the same name.</summary>
    public const int MaxHeadings = 1_000;

    /// <summary>The most lines: the parser looks back over the blank ones in a list again and again.</summary>
    public const int MaxLines = 50_000;

    /// <summary>The most columns of a table.</summary>
    public const int MaxColumns = 200;

    /// <summary>The most HTML tags.</summary>
    public const int MaxTags = 10_000;

    /// <summary>The most HTML comments and declarations, which are refused anyway: the parser looks for the end of each through the whole text.</summary>
    public const int MaxDeclarations = 50;

    /// <summary>The line, counted from 1, on which a limit is passed, and what is too much there; null if all is well.</summary>
    public static (int Line, string Message)? FirstExcess(string text)
    {
        var tally = new TextTally();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            tally.Add(line);
            if (Excess(tally) is string message)
            {
                return (tally.Lines, message);
            }
        }

        return null;
    }

    private static string? Excess(TextTally tally) =>
        tally.Containers > MaxDepth || tally.Brackets > MaxDepth ? $"This text is nested more than {MaxDepth} levels deep."
        : tally.Delimiters > MaxDelimiters || tally.Comparisons > MaxComparisons ? "There are too many signs such as * and [ in this paragraph or text."
        : tally.Columns > MaxColumns ? $"This table has more than {MaxColumns} columns."
        : tally.Headings > MaxHeadings ? $"This text has more than {MaxHeadings:N0} headings."
        : tally.Tags > MaxTags ? $"This text has more than {MaxTags:N0} HTML tags."
        : tally.Declarations > MaxDeclarations ? $"This text has more than {MaxDeclarations} HTML comments or declarations."
        : tally.Lines > MaxLines ? $"This text has more than {MaxLines:N0} lines."
        : null;
}
