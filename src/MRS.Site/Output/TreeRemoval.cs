using MRS.Content;

namespace MRS.Site.Output;

/// <summary>
/// Removes a folder of this program beside the output. A file that somebody put into the old site during a build is moved into the new one,
/// where the next build reports it, so that nothing of theirs is lost.
/// </summary>
internal static class TreeRemoval
{
    /// <summary>Removes a whole folder, if it exists.</summary>
    public static void RemoveAll(string tree, OutputPlace place, SiteMark mark)
    {
        if (!Directory.Exists(tree))
        {
            return;
        }

        var entries = FolderScan.Of(tree).Entries;
        var files = entries.Where(e => e.Kind != EntryKind.Folder).ToList();
        ParallelWork.Each(files.Count, i =>
        {
            var path = Path.Combine(tree, files[i].Path);
            if (Ownership.IsForeign(files[i], mark))
            {
                BringOver(path, Path.Combine(place.Folder, files[i].Path));
            }
            else
            {
                File.Delete(path);
            }
        });

        foreach (var folder in entries.Where(e => e.Kind == EntryKind.Folder).OrderByDescending(e => e.Path, StringComparer.Ordinal))
        {
            Directory.Delete(Path.Combine(tree, folder.Path));
        }

        Directory.Delete(tree);
    }

    private static void BringOver(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        var free = to;
        for (var number = 1; Path.Exists(free); number++)
        {
            free = $"{to}.kept-{number}";
        }

        File.Move(from, free);
    }
}
