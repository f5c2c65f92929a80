using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Engine;

/// <summary>What a build made and found.</summary>
/// <param name="Snapshot">The files; null if an error stopped the build.</param>
/// <param name="Problems">All errors and warnings, sorted, without the acknowledged ones.</param>
/// <param name="Pages">How many pages were made.</param>
/// <param name="Timings">The time each stage took, in the order they ran.</param>
public sealed record BuildResult(Snapshot? Snapshot, IReadOnlyList<Problem> Problems, int Pages, IReadOnlyList<StageTiming> Timings)
{
    /// <summary>The notices, which stop nothing, sorted.</summary>
    public IReadOnlyList<Problem> Notices { get; init; } = [];

    /// <summary>Problems and notices, sorted.</summary>
    public IReadOnlyList<Problem> All => Notices.Count == 0 ? Problems : [.. Problems.Concat(Notices).Order()];

    /// <summary>A result with its notices separated.</summary>
    public static BuildResult Of(Snapshot? snapshot, IReadOnlyList<Problem> found, int pages, IReadOnlyList<StageTiming> timings) =>
        new(snapshot, [.. found.Where(p => p.Severity > Severity.Notice)], pages, timings)
        {
            Notices = [.. found.Where(p => p.Severity == Severity.Notice)],
        };

    /// <summary>What was built; null if an error stopped the build early.</summary>
    public BuildContext? BuildContext { get; init; }

    /// <summary>The headers that a host must send with it; null if only the files are known.</summary>
    public IReadOnlyList<HeaderRule>? Headers { get; init; }
}
