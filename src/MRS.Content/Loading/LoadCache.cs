using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>
/// Caches what was loaded from each file, so that the next load reads only those that changed. An unchanged file yields the same objects,
/// so later stages can tell by reference that nothing changed. Use it for one load at a time.
/// </summary>
public sealed class LoadCache
{
    private Dictionary<string, LoadedFile> last = [];

    /// <summary>How many files the last load read.</summary>
    public int Read { get; private set; }

    /// <summary>The cached file; null if it is new or has changed.</summary>
    internal LoadedFile? Find(SourceFile file) =>
        last.GetValueOrDefault(file.Path) is LoadedFile cached && IsSame(cached.File, file) ? cached : null;

    /// <summary>Replaces the cached files with those of a load.</summary>
    /// <param name="files">What was read from them, now or before.</param>
    /// <param name="read">How many were read now.</param>
    internal void Keep(IReadOnlyList<LoadedFile> files, int read) =>
        (last, Read) = (files.ToDictionary(f => f.File.Path, StringComparer.Ordinal), read);

    private static bool IsSame(SourceFile before, SourceFile now) =>
        ReferenceEquals(before, now) || (before.Length == now.Length && before.Bytes.Span.SequenceEqual(now.Bytes.Span));
}
