using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>
/// What the files of the last loading said, so that the next one reads only those that changed. What comes of a file that is not read again are
/// the same objects: whoever works with them can tell by that alone that nothing changed. Use it for one loading at a time.
/// </summary>
public sealed class LoadMemory
{
    private readonly bool keeps = true;
    private LoadedFile[] last = [];
    private SourceFile[] given = [];
    private bool areDistinct;

    /// <summary>One that keeps what every other keeps.</summary>
    public LoadMemory()
    {
    }

    private LoadMemory(bool keeps) => this.keeps = keeps;

    /// <summary>One that keeps nothing, for a loading that no other follows.</summary>
    public static LoadMemory OfNothing => new(keeps: false);

    /// <summary>How many files the last loading read.</summary>
    public int Read { get; private set; }

    /// <summary>Whether the files are called as they were the last time, and no two names then differed only in case.</summary>
    internal bool KnowsNamesOf(IReadOnlyList<SourceFile> files) => areDistinct && HasNamesOf(files);

    /// <summary>The files as they were read before; null for those that are new or have changed.</summary>
    internal LoadedFile?[] Recall(IReadOnlyList<SourceFile> files)
    {
        var byPath = HasNamesOf(files) ? null : last.ToDictionary(f => f.File.Path, StringComparer.Ordinal);
        return [.. byPath is null
            ? files.Select((f, i) => IsSame(given[i], f) ? last[i] : null)
            : files.Select(f => byPath.GetValueOrDefault(f.Path) is LoadedFile kept && IsSame(kept.File, f) ? kept : null)];
    }

    /// <summary>Keeps what was read in place of what was kept before.</summary>
    /// <param name="given">The files.</param>
    /// <param name="files">What was read of them.</param>
    /// <param name="read">How many files were read.</param>
    /// <param name="distinct">Whether no two names differ only in case.</param>
    internal void Keep(IReadOnlyList<SourceFile> given, LoadedFile[] files, int read, bool distinct) => (this.given, last, Read, areDistinct) = (keeps ? [.. given] : [], keeps ? files : [], read, distinct);

    private bool HasNamesOf(IReadOnlyList<SourceFile> files) => SameOrder.Of(files, given, f => f.Path);

    private static bool IsSame(SourceFile before, SourceFile now) =>
        ReferenceEquals(before, now) || (before.Length == now.Length && before.Bytes.Span.SequenceEqual(now.Bytes.Span));
}
