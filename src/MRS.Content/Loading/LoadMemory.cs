using MRS.Content.Canonical;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>
/// What the files of the last loading said, so that the next one reads only those that changed. What comes of a file that is not read again are
/// the same objects: whoever works with them can tell by that alone that nothing changed. Use it for one loading at a time.
/// </summary>
public sealed class LoadMemory
{
    private Dictionary<string, LoadedFile> last = [];
    private FileForm form;

    /// <summary>How many files the last loading took from the memory.</summary>
    public int Reused { get; private set; }

    /// <summary>How many it read.</summary>
    public int Read { get; private set; }

    /// <summary>The files as they were read before; null for those that are new or have changed.</summary>
    internal LoadedFile?[] Recall(IReadOnlyList<SourceFile> files, FileForm asked) =>
        [.. files.Select(f => form == asked && last.TryGetValue(f.Path, out var kept) && IsSame(kept.File, f) ? kept : null)];

    /// <summary>Keeps what was read in place of what was kept before.</summary>
    internal void Keep(IReadOnlyList<LoadedFile> files, FileForm asked, int read)
    {
        form = asked;
        last = files.ToDictionary(f => f.File.Path, StringComparer.Ordinal);
        (Read, Reused) = (read, files.Count - read);
    }

    private static bool IsSame(SourceFile before, SourceFile now) =>
        ReferenceEquals(before, now) || (before.Length == now.Length && before.Bytes.Span.SequenceEqual(now.Bytes.Span));
}
