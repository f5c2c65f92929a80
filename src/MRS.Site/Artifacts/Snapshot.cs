using System.Diagnostics.CodeAnalysis;

namespace MRS.Site.Artifacts;

/// <summary>All files of one build, by path in ordinal order.</summary>
public sealed class Snapshot
{
    private readonly Dictionary<string, Artifact> byPath;

    /// <summary>Takes the files of a build; two of one path are a mistake in the program.</summary>
    public Snapshot(IEnumerable<Artifact> artifacts)
    {
        Artifacts = [.. artifacts.OrderBy(a => a.Path, StringComparer.Ordinal)];
        byPath = Artifacts.ToDictionary(a => a.Path, StringComparer.Ordinal);
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<Artifact> Artifacts { get; }

    /// <summary>Finds a file by its path.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Artifact? artifact) => byPath.TryGetValue(path, out artifact);
}
