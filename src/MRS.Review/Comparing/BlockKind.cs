namespace MRS.Review.Comparing;

/// <summary>What a part of a page is to a reader.</summary>
public enum BlockKind
{
    /// <summary>The main heading.</summary>
    Title,

    /// <summary>Another heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An entry of a list.</summary>
    Entry,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A picture by itself.</summary>
    Picture,

    /// <summary>A date, or days from one to another.</summary>
    Date,

    /// <summary>Any other line of text.</summary>
    Line,
}
