using System.IO.Enumeration;

namespace MRS.Site.Output;

/// <summary>What is in a folder and below it, without following links.</summary>
internal sealed class FolderScan
{
    private static readonly string[] Litter = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private FolderScan(IReadOnlyList<FolderEntry> entries) => Entries = entries;

    /// <summary>Everything found, unordered.</summary>
    public IReadOnlyList<FolderEntry> Entries { get; }

    /// <summary>Scans a folder; one that does not exist is empty.</summary>
    public static FolderScan Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new FolderScan([]);
        }

        var start = folder.Length + 1;
        var found =
            new FileSystemEnumerable<FolderEntry>(folder, (ref FileSystemEntry entry) => Read(ref entry, start), new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.None,
                IgnoreInaccessible = false,
            })
            {
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
            };
        return new FolderScan([.. found]);
    }

    /// <summary>Whether operating systems create such files in folders on their own, so that nobody misses them.</summary>
    public static bool IsLitter(FolderEntry entry) =>
        entry.Kind == EntryKind.File
        && Litter.Contains(entry.Path[(entry.Path.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);

    private static FolderEntry Read(ref FileSystemEntry entry, int start)
    {
        var path = entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/');
        if (IsLink(ref entry))
        {
            return new FolderEntry(path, EntryKind.Link, 0);
        }

        return entry.IsDirectory ? new FolderEntry(path, EntryKind.Folder, 0) : new FolderEntry(path, EntryKind.File, entry.Length);
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
