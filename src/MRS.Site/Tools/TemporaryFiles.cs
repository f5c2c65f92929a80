using System.Collections.Concurrent;
using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>Folders in the system's temporary folder, for this run of the program only. They are deleted when it ends.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Placed = new(StringComparer.Ordinal);
    private static readonly ConcurrentBag<string> Folders = [];

    static TemporaryFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in Folders)
        {
            CacheEntries.Delete(folder);
        }
    };

    /// <summary>A new empty folder.</summary>
    public static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("mrs-site-").FullName;
        DeleteAtTheEnd(folder);
        return folder;
    }

    /// <summary>Deletes a folder when the program ends.</summary>
    public static void DeleteAtTheEnd(string folder) => Folders.Add(folder);

    /// <summary>Files for a library that may read them from the disk at any time. The same files are written once.</summary>
    /// <returns>Their folder.</returns>
    public static string Place(IReadOnlyList<Artifact> files)
    {
        using var hash = new CacheKey();
        foreach (var file in files)
        {
            hash.Add(file.Path).Add(file.Content.Span);
        }

        return Placed.GetOrAdd(hash.ToString(), _ => new Lazy<string>(() => Write(files))).Value;
    }

    private static string Write(IReadOnlyList<Artifact> files)
    {
        var folder = NewFolder();
        WorkCache.Write(folder, files);
        return folder;
    }
}
