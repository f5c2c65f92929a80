using MRS.Content;
using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>Assembles the new site beside the old one.</summary>
internal static class StagingFolder
{
    /// <summary>Links what is unchanged, so that it keeps its timestamp and costs no space, and writes the rest.</summary>
    /// <param name="place">The output.</param>
    /// <param name="snapshot">The site; pages of it may be in the folder already.</param>
    /// <param name="change">What is unchanged.</param>
    public static void Fill(OutputPlace place, Snapshot snapshot, FolderChange change)
    {
        MakeFolders(place, snapshot.Artifacts.Select(a => a.Path));
        ParallelWork.Each(snapshot.Artifacts.Count, i =>
        {
            var artifact = snapshot.Artifacts[i];
            var target = Path.Combine(place.Staging, artifact.Path);
            if (change.Same[i])
            {
                Carry(Path.Combine(place.Folder, artifact.Path), target);
            }
            else if (!artifact.LiesAt(target))
            {
                WriteFile(target, artifact.Content.Span);
            }
        });
    }

    /// <summary>Creates the folders of files, unless they exist.</summary>
    public static void MakeFolders(OutputPlace place, IEnumerable<string> paths)
    {
        Directory.CreateDirectory(place.Staging);
        string[] folders = [.. FoldersOf(paths)];
        ParallelWork.Each(folders.Length, i => Directory.CreateDirectory(Path.Combine(place.Staging, folders[i])));
    }

    /// <summary>Every folder of some files, each once.</summary>
    public static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return folders;
    }

    /// <summary>
    /// Writes a new file. An existing file is never overwritten: it may be a hard link to a page that is being served.
    /// </summary>
    public static void WriteFile(string file, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, fileOffset: 0);
    }

    private static void Carry(string from, string to)
    {
        if (!NativeFiles.TryLink(from, to))
        {
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }
    }
}
