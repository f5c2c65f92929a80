using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace MRS.Review.Comparing;

/// <summary>The places where two lists of texts differ.</summary>
internal static class SequenceDifference
{
    private static readonly Differ Differ = new();

    /// <summary>The differences in order. No text may contain a line break.</summary>
    public static IReadOnlyList<DiffBlock> Of(IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        old.Count == 0 && now.Count == 0 ? []
        : old.Count == 0 || now.Count == 0 ? [new DiffBlock(0, old.Count, 0, now.Count)]
        : [.. Differ.CreateDiffs(
            string.Join('\n', old), string.Join('\n', now), ignoreWhiteSpace: false, ignoreCase: false, new LineChunker()).DiffBlocks];
}
