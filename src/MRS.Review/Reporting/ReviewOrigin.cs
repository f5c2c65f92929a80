namespace MRS.Review.Reporting;

/// <summary>What a list of changes is about, and what it cannot show.</summary>
/// <param name="Commit">The commit that is proposed; null for the working tree.</param>
public sealed record ReviewOrigin(string? Commit)
{
    /// <summary>
    /// Whether the comparing program was built from different code than is in the folder, so that it cannot show what that code changes.
    /// </summary>
    public bool IsOfOtherCode { get; init; }

    /// <summary>Whether the two sides differ in code as well but were built by one program, so that this cannot show.</summary>
    public bool HidesCode { get; init; }
}
