using AngleSharp.Dom;

namespace MRS.Review.Comparing;

/// <summary>A part of a page that a reader takes in as one: a paragraph, a heading, a row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Nodes">The nodes that make it up, side by side in one parent.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Links">Where its links lead, what its pictures show, and what its dates say to programs.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<INode> Nodes, IReadOnlyList<Token> Tokens, string Links)
{
    /// <summary>What its pictures show, with the hashes of their files.</summary>
    public string Pictures { get; init; } = "";

    /// <summary>Its words with single spaces where the page has any.</summary>
    public string Text { get; } = Words.Joined(Tokens);

    /// <summary>Its words without those of its dates.</summary>
    public string TextWithoutDates { get; } = Words.Joined([.. Tokens.Where(t => !t.IsDate)]);

    /// <summary>What makes it equal to another. It holds no line end.</summary>
    public string Signature => $"{Kind}\t{Text}\t{Links}\t{Pictures}";
}
