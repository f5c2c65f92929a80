namespace MRS.Engine.Text;

/// <summary>What the paragraphs of a text have contained so far; overcounts rather than undercounts.</summary>
internal sealed class DelimiterCount
{
    /// <summary>How many brackets of this paragraph are open.</summary>
    public int Brackets { get; private set; }

    /// <summary>How many delimiters of emphasis, links and code are in this paragraph.</summary>
    public int Delimiters { get; private set; }

    /// <summary>The sum of the squares of those numbers over the paragraphs before.</summary>
    public long Comparisons { get; private set; }

    /// <summary>How many HTML tags there might be.</summary>
    public int Tags { get; private set; }

    /// <summary>How many HTML comments and declarations there might be.</summary>
    public int Declarations { get; private set; }

    /// <summary>Ends the previous paragraph.</summary>
    public void BeginParagraph()
    {
        Comparisons += (long)Delimiters * Delimiters;
        (Brackets, Delimiters) = (0, 0);
    }

    /// <summary>Counts a character.</summary>
    public void Add(char c, char next)
    {
        switch (c)
        {
            case '*' or '_' or '~' or '`':
                Delimiters++;
                break;
            case '[':
                Delimiters++;
                Brackets++;
                break;
            case '(':
                Brackets++;
                break;
            // A less-than sign is not a bracket: p < 0.05.
            case '<' when char.IsAsciiLetter(next) || next == '/':
                Tags++;
                Brackets++;
                break;
            case '<' when next is '!' or '?':
                Declarations++;
                Brackets++;
                break;
            case ']' or ')' or '>' when Brackets > 0:
                Brackets--;
                break;
        }
    }
}
