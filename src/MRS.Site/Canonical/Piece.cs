namespace MRS.Site.Canonical;

/// <summary>A stretch of a text and what is to stand in its place.</summary>
/// <param name="Start">Where it begins, counted from 0.</param>
/// <param name="Length">How long it is; 0 to insert.</param>
/// <param name="With">What is to stand there.</param>
internal readonly record struct Piece(int Start, int Length, string With)
{
    /// <summary>The first place behind it.</summary>
    public int End => Start + Length;
}
