using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Engine.Editing;

/// <summary>Mends what has a single mend: it builds, mends, and builds again, since one mistake can hide another.</summary>
/// <param name="Files">The files that were changed, as they are to be.</param>
/// <param name="Lines">Each change in its order.</param>
/// <param name="Left">What the last build says of the content with all mends made.</param>
public sealed record ContentMends(IReadOnlyList<SourceFile> Files, IReadOnlyList<MendedLine> Lines, BuildResult Left)
{
    // A mistake rarely hides more than one other. Whoever needs more runs the command again.
    private const int MostBuilds = 20;

    /// <summary>Makes all mends in memory.</summary>
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

    // One mend in each line: the next build finds what is left.
    private static List<MendedLine> Next(Dictionary<string, SourceFile> files, BuildResult result) =>
        [.. LineMends.Of([.. files.Values], result.All).Values.OrderBy(m => m.Problem)
            .DistinctBy(m => (m.Problem.At.File, m.Problem.At.Line))];
}
