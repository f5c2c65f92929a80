using System.Diagnostics.CodeAnalysis;
using MRS.Content;

namespace MRS.Engine.Files;

/// <summary>All files of one build, by path in ordinal order.</summary>
public sealed class Snapshot
{
    private readonly Dictionary<string, Artifact> byPath;
    private readonly Lazy<Artifact[]> ordered;

    /// <summary>Takes the files of a build; two with the same path are a bug in the program.</summary>
    /// <param name="artifacts">The files in any order.</param>
    public Snapshot(IEnumerable<Artifact> artifacts)
    {
        byPath = artifacts.ToDictionary(a => a.Path, StringComparer.Ordinal);
        // Ordered lazily: the preview serves files by path and never needs them all in order.
        ordered = new(() => [.. byPath.Values.OrderBy(a => a.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<Artifact> Artifacts => ordered.Value;

    /// <summary>Finds a file by its path.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Artifact? artifact) => byPath.TryGetValue(path, out artifact);

    /// <summary>Makes the lazy files that are not made yet.</summary>
    public void MakeAll()
    {
        Artifact[] open = [.. Artifacts.Where(a => !a.IsMade)];
        ParallelWork.Each(open.Length, i => _ = open[i].Content);
    }

    /// <summary>
    /// How many files have changed, are new or are gone. Lazy files are not made just to be compared.
    /// </summary>
    public int ChangesSince(Snapshot before) =>
        byPath.Values.Count(a => !before.TryGet(a.Path, out var old) || !IsSame(old, a))
        + before.byPath.Keys.Count(p => !byPath.ContainsKey(p));

    private static bool IsSame(Artifact before, Artifact after) =>
        ReferenceEquals(before, after) || !before.IsMade || !after.IsMade || before.Content.Span.SequenceEqual(after.Content.Span);
}
