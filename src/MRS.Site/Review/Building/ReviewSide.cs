using MRS.Site.Artifacts;

namespace MRS.Site.Review.Building;

/// <summary>One of two states of the site that are compared.</summary>
/// <param name="Commit">Its commit; null for the working tree.</param>
/// <param name="Snapshot">The files of the site; null if an error stopped the build.</param>
/// <param name="Problems">What its build found.</param>
public sealed record ReviewSide(string? Commit, Snapshot? Snapshot, IReadOnlyList<ReviewProblem> Problems);
