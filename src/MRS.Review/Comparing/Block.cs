using AngleSharp.Dom;

namespace MRS.Review.Comparing;

/// <summary>A part of a page that a reader perceives as a unit: a paragraph, a heading, a table row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Nodes">The sibling nodes that make it up.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Links">Its link targets, pictures, and machine-readable dates.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<INode> Nodes, IReadOnlyList<Token> Tokens, string Links)
{
    /// <summary>What its pictures show, with the hashes of their files.</summary>
    public string Pictures { get; init; } = "";

    /// <summary>Its words, with white space collapsed to single spaces.</summary>
    public string Text { get; } = Words.Joined(Tokens);

    /// <summary>Its words without those of its dates.</summary>
    public string TextWithoutDates { get; } = Words.Joined([.. Tokens.Where(t => !t.IsDate)]);

    /// <summary>The key by which it equals another. It contains no line break.</summary>
    public string Signature => $"{Kind}\t{Text}\t{Links}\t{Pictures}";
}
