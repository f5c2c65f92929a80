using MRS.Content.Problems;
using MRS.Site.Artifacts;

namespace MRS.Site;

/// <summary>What a build made and what it found.</summary>
/// <param name="Snapshot">The files; null if an error stopped the build.</param>
/// <param name="Problems">All problems, sorted, without the acknowledged ones.</param>
/// <param name="Pages">How many pages were made.</param>
/// <param name="Timings">What each stage took, in the order they ran.</param>
public sealed record BuildResult(Snapshot? Snapshot, IReadOnlyList<Problem> Problems, int Pages, IReadOnlyList<StageTiming> Timings)
{
    /// <summary>What was built; null if an error stopped the build early.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The headers that a host is to send with it; null where only the files are known.</summary>
    public IReadOnlyList<HeaderRule>? Headers { get; init; }
}
