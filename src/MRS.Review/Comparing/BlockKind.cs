namespace MRS.Review.Comparing;

/// <summary>The kinds of blocks, as a reader sees them.</summary>
public enum BlockKind
{
    /// <summary>The main heading.</summary>
    Title,

    /// <summary>Another heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list item.</summary>
    Entry,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A stand-alone picture.</summary>
    Picture,

    /// <summary>A date or date range.</summary>
    Date,

    /// <summary>Any other line of text.</summary>
    Line,
}
