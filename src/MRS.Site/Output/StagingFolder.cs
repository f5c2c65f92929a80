using MRS.Content;
using MRS.Site.Artifacts;

namespace MRS.Site.Output;

/// <summary>
/// Builds the new site beside the old one. After the exchange the old site's folders, and those of its files that no longer
/// belong to any site, stay here as spares for the next build: making and removing thousands of them is what a disk is slowest
/// at (ext4 skips every inode freed in the last minute, one by one, when it looks for a new one).
/// </summary>
internal static class StagingFolder
{
    /// <summary>Links what is unchanged, so that it keeps its timestamp and costs no space, and writes the rest.</summary>
    /// <param name="place">The output.</param>
    /// <param name="snapshot">The site.</param>
    /// <param name="change">What is unchanged.</param>
    /// <param name="there">Folders that are there already, and files that may be written over.</param>
    public static void Fill(OutputPlace place, Snapshot snapshot, FolderChange change, IReadOnlySet<string> there)
    {
        MakeFolders(place, snapshot.Artifacts.Select(a => a.Path), there);
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
                WriteFile(target, artifact.Content.Span, there.Contains(artifact.Path));
            }
        });
    }

    /// <summary>Makes the folders that files lie in, except those that are there; answers all of them.</summary>
    public static IReadOnlySet<string> MakeFolders(OutputPlace place, IEnumerable<string> paths, IReadOnlySet<string> there)
    {
        var wanted = FoldersOf(paths);
        Directory.CreateDirectory(place.Staging);
        foreach (var level in wanted.Where(f => !there.Contains(f)).GroupBy(f => f.Count('/')).OrderBy(g => g.Key))
        {
            string[] folders = [.. level];
            ParallelWork.Each(folders.Length, i => MakeFolder(Path.Combine(place.Staging, folders[i])));
        }

        return wanted;
    }

    /// <summary>Removes what neither this site nor the next build has a use for; answers the files and folders that stay as spares.</summary>
    public static IReadOnlySet<string> Prune(OutputPlace place, Snapshot snapshot, FolderChange change, SiteMark mark)
    {
        if (!Directory.Exists(place.Staging))
        {
            return new HashSet<string>();
        }

        var wanted = FoldersOf(snapshot.Artifacts.Select(a => a.Path));
        wanted.UnionWith(snapshot.Artifacts.Where((_, i) => !change.Same[i]).Select(a => a.Path));
        return TreeRemoval.RemoveAllBut(wanted, place.Staging, place, mark);
    }

    /// <summary>Every folder that files lie in, each once.</summary>
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

    private static void MakeFolder(string folder)
    {
        if (!NativeFiles.TryMakeFolder(folder))
        {
            Directory.CreateDirectory(folder);
        }
    }

    private static void Carry(string from, string to)
    {
        if (!NativeFiles.TryLink(from, to))
        {
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
        }
    }

    /// <summary>Writes a file. A spare is written over only if it has no second name: that one might be a page of the site being served.</summary>
    public static void WriteFile(string file, ReadOnlySpan<byte> content, bool isSpare)
    {
        if (isSpare && !NativeFiles.HasOneName(file))
        {
            File.Delete(file);
            isSpare = false;
        }

        if (!isSpare && NativeFiles.TryWriteNew(file, content))
        {
            return;
        }

        using var handle = File.OpenHandle(file, isSpare ? FileMode.Open : FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, fileOffset: 0);
        if (isSpare)
        {
            RandomAccess.SetLength(handle, content.Length);
        }
    }
}
