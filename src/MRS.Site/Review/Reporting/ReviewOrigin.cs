namespace MRS.Site.Review.Reporting;

/// <summary>What a list of changes speaks of, and what made it.</summary>
/// <param name="Commit">The commit that is proposed; null for the working tree.</param>
/// <param name="IsOfOtherCode">Whether the program that compared was built from other code than lies in the folder, so that it cannot show what that code changes.</param>
public sealed record ReviewOrigin(string? Commit, bool IsOfOtherCode);
