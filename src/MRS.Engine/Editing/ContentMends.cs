using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Engine.Editing;

/// <summary>Applies the mends of problems that have only one: it builds, mends, and builds again, since one mistake can hide
/// another.</summary>
/// <param name="Files">The changed files, with their new content.</param>
/// <param name="Lines">The changes in order.</param>
/// <param name="Left">The problems that the last build reports, with all mends applied.</param>
public sealed record ContentMends(IReadOnlyList<SourceFile> Files, IReadOnlyList<MendedLine> Lines, BuildResult Left)
{
    // A mistake rarely hides more than one other. If more are needed, run the command again.
    private const int MostBuilds = 20;

    /// <summary>Applies all mends in memory.</summary>
    /// <param name="sources">The content.</param>
    /// <param name="build">Builds a site.</param>
    public static ContentMends Of(IReadOnlyList<SourceFile> sources, Func<IReadOnlyList<SourceFile>, BuildResult> build)
    {
        var files = sources.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var changed = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        var lines = new List<MendedLine>();
        var result = build(sources);
        for (var builds = 1; builds < MostBuilds && Next(files, result) is { Count: > 0 } mends; builds++)
        {
            foreach (var ofFile in mends.GroupBy(m => m.Problem.At.File))
            {
                changed[ofFile.Key] = files[ofFile.Key] = LineMends.Made(files[ofFile.Key], [.. ofFile]);
            }

            lines.AddRange(mends);
            result = build([.. sources.Select(f => files[f.Path])]);
        }

        return new ContentMends([.. changed.Values], lines, result);
    }

    // One mend per line: the next build finds what is left.
    private static List<MendedLine> Next(Dictionary<string, SourceFile> files, BuildResult result) =>
        [.. LineMends.Of([.. files.Values], result.All).Values.OrderBy(m => m.Problem)
            .DistinctBy(m => (m.Problem.At.File, m.Problem.At.Line))];
}
