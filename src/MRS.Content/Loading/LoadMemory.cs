using MRS.Content.Canonical;
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
    private FileForm form;

    /// <summary>One that keeps what every other keeps.</summary>
    public LoadMemory()
    {
    }

    private LoadMemory(bool keeps) => this.keeps = keeps;

    /// <summary>One that keeps nothing, for a loading that no other follows.</summary>
    public static LoadMemory OfNothing => new(keeps: false);

    /// <summary>How many files the last loading read.</summary>
    public int Read { get; private set; }

    /// <summary>Whether the files are called as they were the last time.</summary>
    internal bool HasNamesOf(IReadOnlyList<SourceFile> files)
    {
        var isSame = files.Count == last.Length;
        for (var i = 0; isSame && i < last.Length; i++)
        {
            isSame = files[i].Path == last[i].File.Path;
        }

        return isSame;
    }

    /// <summary>The files as they were read before; null for those that are new or have changed.</summary>
    internal LoadedFile?[] Recall(IReadOnlyList<SourceFile> files, FileForm asked)
    {
        if (form != asked)
        {
            return new LoadedFile?[files.Count];
        }

        var byPath = HasNamesOf(files) ? null : last.ToDictionary(f => f.File.Path, StringComparer.Ordinal);
        return [.. files.Select((f, i) => (byPath is null ? last[i] : byPath.GetValueOrDefault(f.Path)) is LoadedFile kept && IsSame(kept.File, f) ? kept : null)];
    }

    /// <summary>Keeps what was read in place of what was kept before.</summary>
    internal void Keep(LoadedFile[] files, FileForm asked, int read) => (last, form, Read) = (keeps ? files : [], asked, read);

    private static bool IsSame(SourceFile before, SourceFile now) =>
        ReferenceEquals(before, now) || (before.Length == now.Length && before.Bytes.Span.SequenceEqual(now.Bytes.Span));
}
