using System.Diagnostics.CodeAnalysis;
using MRS.Content;

namespace MRS.Site.Artifacts;

/// <summary>All files of one build, by path in ordinal order.</summary>
public sealed class Snapshot
{
    private readonly Artifact[] given;
    private readonly int[] order;
    private readonly Dictionary<string, int> byPath;
    private Artifact[]? ordered;

    /// <summary>Takes the files of a build; two of one path are a mistake in the program.</summary>
    /// <param name="artifacts">The files in any order.</param>
    /// <param name="before">The snapshot of the build before: if it was given files of the same paths in the same order, they are not ordered again.</param>
    public Snapshot(IEnumerable<Artifact> artifacts, Snapshot? before = null)
    {
        given = [.. artifacts];
        if (before is not null && SameOrder.Of(given, before.given, a => a.Path))
        {
            (order, byPath) = (before.order, before.byPath);
        }
        else
        {
            order = [.. Enumerable.Range(0, given.Length).OrderBy(i => given[i].Path, StringComparer.Ordinal)];
            byPath = Enumerable.Range(0, given.Length).ToDictionary(i => given[i].Path, StringComparer.Ordinal);
        }
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<Artifact> Artifacts => LazyInitializer.EnsureInitialized(ref ordered, () => Array.ConvertAll(order, i => given[i]));

    /// <summary>Finds a file by its path.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Artifact? artifact)
    {
        artifact = byPath.TryGetValue(path, out var at) ? given[at] : null;
        return artifact is not null;
    }

    /// <summary>Makes the files that are not made yet.</summary>
    public void MakeAll()
    {
        Artifact[] open = [.. Artifacts.Where(a => !a.IsMade)];
        ParallelWork.Each(open.Length, i => _ = open[i].Content);
    }

    /// <summary>How many files are not as they were, are new or are gone. Files that nobody has asked for are not made to be compared.</summary>
    public int ChangesSince(Snapshot before) => ReferenceEquals(order, before.order)
        ? given.Where((a, i) => !IsSame(before.given[i], a)).Count()
        : given.Count(a => !before.TryGet(a.Path, out var old) || !IsSame(old, a)) + before.given.Count(a => !TryGet(a.Path, out _));

    private static bool IsSame(Artifact before, Artifact after) =>
        ReferenceEquals(before, after) || !before.IsMade || !after.IsMade || before.Content.Span.SequenceEqual(after.Content.Span);
}
