using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>
/// What the files of the last loading said, so that the next one reads only those that changed. What comes of a file that is not read again
/// are the same objects: whoever works with them can tell by that alone that nothing changed. Use it for one loading at a time.
/// </summary>
public sealed class LoadCache
{
    private Dictionary<string, LoadedFile> last = [];

    /// <summary>How many files the last loading read.</summary>
    public int Read { get; private set; }

    /// <summary>A file as it was read before; null if it is new or has changed.</summary>
    internal LoadedFile? Find(SourceFile file) =>
        last.GetValueOrDefault(file.Path) is LoadedFile cached && IsSame(cached.File, file) ? cached : null;

    /// <summary>Keeps all files of a loading in place of those before.</summary>
    /// <param name="files">What was read of them, now or before.</param>
    /// <param name="read">How many were read now.</param>
    internal void Keep(IReadOnlyList<LoadedFile> files, int read) =>
        (last, Read) = (files.ToDictionary(f => f.File.Path, StringComparer.Ordinal), read);

    private static bool IsSame(SourceFile before, SourceFile now) =>
        ReferenceEquals(before, now) || (before.Length == now.Length && before.Bytes.Span.SequenceEqual(now.Bytes.Span));
}
