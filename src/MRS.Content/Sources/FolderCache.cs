using MRS.Content.Problems;

namespace MRS.Content.Sources;

/// <summary>
/// The content folder as of the last scan. The next scan reads only the files that have changed; the others stay the same objects. Use it
/// for one scan at a time.
/// </summary>
/// <param name="directory">The folder.</param>
public sealed class FolderCache(string directory)
{
    // Some file systems record times no more precisely than this: an earlier scan may miss a second change.
    private static readonly TimeSpan Coarse = TimeSpan.FromSeconds(2);

    private Dictionary<string, SeenFile> seen = new(StringComparer.Ordinal);
    private Dictionary<string, SeenFile> now = new(StringComparer.Ordinal);
    private IReadOnlyList<SourceFile>? files;
    private IReadOnlyList<Problem> problems = [];

    /// <summary>How many files the last scan read.</summary>
    public int FilesRead { get; private set; }

    /// <summary>Scans the whole folder: every file that is not known to be unchanged is read.</summary>
    public IReadOnlyList<SourceFile> Look(ProblemLog log)
    {
        var found = new ProblemLog();
        (now, FilesRead) = (new(seen.Count, StringComparer.Ordinal), 0);
        files = ContentFolder.Read(directory, found, this);
        (seen, problems) = (now, found.Sorted());
        log.AddAll(problems);
        return files;
    }

    /// <summary>
    /// Reads only these files, if each of them existed before and still does; otherwise scans the whole folder. A file that has just become
    /// empty is about to be written, so its old content is kept until the next full scan.
    /// </summary>
    /// <param name="paths">Their paths relative to the folder, with forward slashes.</param>
    /// <param name="log">Takes what is wrong.</param>
    public IReadOnlyList<SourceFile> Look(IReadOnlyCollection<string> paths, ProblemLog log)
    {
        var asked = paths.Where(ContentFolder.IsOfInterest).ToHashSet(StringComparer.Ordinal);
        (now, FilesRead) = (seen, 0);
        if (files is null || !asked.All(IsRead))
        {
            return Look(log);
        }

        SourceFile[] next = [.. files];
        foreach (var path in asked)
        {
            var place = PlaceOf(path, next);
            if (next[place].Path != path)
            {
                return Look(log);
            }

            next[place] = seen[path].File;
        }

        files = next;
        log.AddAll(problems);
        return files;
    }

    /// <summary>The cached file; null if it has to be read.</summary>
    internal SourceFile? Find(string path, FileInfo file)
    {
        if (!seen.TryGetValue(path, out var before) || before.Length != file.Length || before.Changed != file.LastWriteTimeUtc
            || before.Name != file.FullName || before.IsFresh
            || before.Identity is null || before.Identity != FileIdentity.Of(file.FullName))
        {
            return null;
        }

        now[path] = before;
        return before.File;
    }

    /// <summary>Caches what was read; returns the same object as before if the bytes are the same.</summary>
    internal SourceFile Keep(SourceFile read, FileInfo file)
    {
        FilesRead++;
        var kept = seen.TryGetValue(read.Path, out var before) && before.File.Length == read.Length
            && before.File.Bytes.Span.SequenceEqual(read.Bytes.Span)
            ? before.File
            : read;
        var identity = FileIdentity.Of(file.FullName);
        var changed = identity?.Touched is DateTime touched && touched > file.LastWriteTimeUtc ? touched : file.LastWriteTimeUtc;
        now[read.Path] = new SeenFile(kept, file.FullName, file.Length, file.LastWriteTimeUtc)
        {
            Identity = identity,
            IsFresh = DateTime.UtcNow - changed < Coarse,
        };
        return kept;
    }

    // The files are ordered by path.
    private static int PlaceOf(string path, SourceFile[] files)
    {
        var (first, last) = (0, files.Length - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = string.CompareOrdinal(files[middle].Path, path) < 0 ? (middle + 1, last) : (first, middle);
        }

        return first;
    }

    private bool IsRead(string path)
    {
        if (!seen.TryGetValue(path, out var before))
        {
            return false;
        }

        var file = new FileInfo(before.Name);
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint) || file.Length > SourceLimits.For(path))
        {
            return false;
        }

        return (file.Length == 0 && before.Length > 0) || ContentFolder.TryRead(file, path, this);
    }

    private sealed record SeenFile(SourceFile File, string Name, long Length, DateTime Changed)
    {
        public FileIdentity? Identity { get; init; }

        // It may have changed since without a visible change of its times.
        public bool IsFresh { get; init; }
    }
}
