using MRS.Content.Problems;

namespace MRS.Content.Sources;

/// <summary>The only place that reads content from the disk or writes it there.</summary>
public static class ContentFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// Reads every file below a folder, ordered by path. Hidden files and those of text editors are skipped; links that lead outside, files
    /// that cannot be read and files over the limit become problems.
    /// </summary>
    public static IReadOnlyList<SourceFile> Read(string directory, ProblemLog log) => Read(directory, log, null);

    /// <summary>The same; with a cache only files that have changed are read.</summary>
    internal static IReadOnlyList<SourceFile> Read(string directory, ProblemLog log, FolderCache? cache)
    {
        var root = new DirectoryInfo(directory);
        if (!root.Exists)
        {
            log.Add(ProblemCodes.FileMissing, new SourcePosition("", 0, 0), $"There is no content folder \"{directory}\".",
                "Run the command in the project's folder, or name the folder with --content.");
            return [];
        }

        var files = new List<SourceFile>();
        var inside = RealPath(root) + Path.DirectorySeparatorChar;
        var reading = new FolderReading(inside, files, log) { Cache = cache };
        ReadFolder(root, "", reading);
        reading.ReadAll();
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether a file is read at all: hidden ones and those of text editors are not.</summary>
    /// <param name="path">Its path relative to the content folder, with forward slashes.</param>
    public static bool IsOfInterest(string path) => !path.Split('/').Any(IsOfNoInterest);

    private static void ReadFolder(DirectoryInfo folder, string prefix, FolderReading reading)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).Where(e => !IsOfNoInterest(e.Name)))
        {
            var path = prefix + entry.Name;
            try
            {
                if (IsLink(entry) && !LeadsInside(entry, reading))
                {
                    reading.Log.Add(ProblemCodes.LeadsOutside, new SourcePosition(path, 0, 0),
                        "This is a link to a place outside the content folder.", "Copy the file itself into the content folder.");
                }
                else if (entry is DirectoryInfo sub)
                {
                    ReadFolder(sub, path + "/", reading);
                }
                else
                {
                    ReadFile((FileInfo)entry, path, reading);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                ReportUnreadable(path, reading);
            }
        }
    }

    private static void ReadFound(FileInfo file, string path, FolderReading reading)
    {
        try
        {
            reading.Add(Read(file, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, reading);
        }
    }

    private static void ReportUnreadable(string path, FolderReading reading) =>
        reading.Log.Add(ProblemCodes.FileUnreadable, new SourcePosition(path, 0, 0), "This file cannot be read.",
            "Check that it is not locked by another program and that you may open it.");

    private static void ReadFile(FileInfo file, string path, FolderReading reading)
    {
        // The length reported for a link is that of the link itself.
        var target = IsLink(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo real ? real : file;
        var limit = SourceLimits.For(path);
        if (target.Length > limit)
        {
            reading.Add(new SourceFile(path, default, target.Length));
            return;
        }

        if (target.Length == 0)
        {
            ReadEmpty(target, path, reading);
            return;
        }

        if (reading.Cache is FolderCache cache)
        {
            reading.Add(cache.Find(path, target) ?? cache.Keep(Read(file, path), target));
        }
        else
        {
            reading.Find(file, path);
        }
    }

    private static SourceFile Read(FileInfo file, string path) => SourceFile.Of(path, File.ReadAllBytes(file.FullName));

    /// <summary>Reads an existing file into a cache; false if it cannot be read.</summary>
    internal static bool TryRead(FileInfo file, string path, FolderCache cache)
    {
        try
        {
            cache.Keep(Read(file, path), file);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A pipe looks like an empty file, and opening it for reading blocks until someone writes.
    private static void ReadEmpty(FileInfo file, string path, FolderReading reading)
    {
        if (IsPlain(file))
        {
            reading.Add(SourceFile.Of(path, []));
        }
        else
        {
            reading.Log.Add(ProblemCodes.NotAFile, new SourcePosition(path, 0, 0),
                "This is not a file that holds something, but a pipe or device.", "Delete it, and put an ordinary file in its place.");
        }
    }

    // Opening a pipe for both reading and writing does not block. Nothing is written.
    private static bool IsPlain(FileInfo file)
    {
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return stream.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            // Not writable, so that cannot be determined. It is empty in any case.
            return true;
        }
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool LeadsInside(FileSystemInfo link, FolderReading reading)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true);
        return target is { Exists: true }
            && RealPath(target).StartsWith(reading.Inside, StringComparison.Ordinal)
            // A folder that contains the link itself would be read forever.
            && !(target is DirectoryInfo
                && (link.FullName + Path.DirectorySeparatorChar).StartsWith(
                    target.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    // Any part of the path may be a link, so each folder is resolved.
    private static string RealPath(FileSystemInfo entry)
    {
        var final = entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
        var parent = final is DirectoryInfo folder ? folder.Parent : ((FileInfo)final).Directory;
        return parent is null ? final.FullName : Path.Join(RealPath(parent), final.Name);
    }

    private static bool IsOfNoInterest(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#') || name is "Thumbs.db" or "desktop.ini";

    private sealed record FolderReading(string Inside, List<SourceFile> Files, ProblemLog Log)
    {
        private readonly List<(FileInfo File, string Path)> found = [];

        public FolderCache? Cache { get; init; }

        public void Add(SourceFile file)
        {
            lock (Files)
            {
                Files.Add(file);
            }
        }

        // Files are read once all of them are found, on all processors.
        public void Find(FileInfo file, string path) => found.Add((file, path));

        public void ReadAll() => Parallel.ForEach(found, f => ReadFound(f.File, f.Path, this));
    }
}
