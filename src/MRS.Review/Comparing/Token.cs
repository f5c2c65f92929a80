using AngleSharp.Dom;

namespace MRS.Review.Comparing;

/// <summary>A word on a page, or a punctuation mark.</summary>
/// <param name="Text">The word.</param>
/// <param name="Node">The text node that contains it.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="IsDate">Whether it is a part of a date.</param>
public readonly record struct Token(string Text, IText Node, int Start, bool IsDate)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;
}
