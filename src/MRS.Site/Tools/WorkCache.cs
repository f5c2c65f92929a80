using MRS.Engine.Files;

namespace MRS.Site.Tools;

/// <summary>
/// Caches the results of slow work between builds, each in a folder named by the hash of its inputs. An entry appears atomically, so
/// concurrent builds do not disturb each other, and the folder may be deleted whenever no build is running. Entries are checked against
/// their hashes before use; damaged ones are deleted and made again. If the folder cannot be read or written, work is done each time, which
/// costs time and nothing else. Entries that no build has used for a month are pruned.
/// </summary>
/// <param name="root">The folder, such as <c>.cache</c>; it need not exist.</param>
public sealed class WorkCache(string root)
{
    private const string Unfinished = "unfinished";

    // Otherwise every build would write to every entry it uses.
    private static readonly TimeSpan WorthNoting = TimeSpan.FromDays(1);

    private readonly string root = Path.GetFullPath(root);

    /// <summary>
    /// The files of an entry, by path in ordinal order; null if there is none or it is damaged.
    /// </summary>
    public IReadOnlyList<Artifact>? Find(string kind, string key)
    {
        var folder = FolderOf(kind, key);
        if (CacheContents.Read(folder, NameOf(kind, key)) is not { } files)
        {
            CacheEntries.Delete(folder);
            return null;
        }

        NoteUse(folder);
        return files;
    }

    /// <summary>Prevents pruning until the returned object is disposed. A build does this as long as it runs.</summary>
    public IDisposable? Hold() => CacheLock.Share(root);

    /// <summary>
    /// Prunes the entries that no build has used for a month, and unfinished work. The month counts back from the latest use, so that a
    /// dormant project loses nothing. Does nothing while any build is running.
    /// </summary>
    /// <returns>How many entries were pruned.</returns>
    public int Prune()
    {
        using var alone = CacheLock.TryTakeAlone(root);
        return alone is null ? 0 : CacheEntries.Forget(root, Unfinished);
    }

    /// <summary>Caches files made in memory, if possible.</summary>
    public void Keep(string kind, string key, IEnumerable<Artifact> files)
    {
        var (work, folder) = (NewPath(), FolderOf(kind, key));
        try
        {
            Write(Directory.CreateDirectory(work).FullName, files);
            CacheContents.Write(work, NameOf(kind, key));
            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            Directory.Move(work, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another build was faster, or the cache cannot be written.
            CacheEntries.Delete(work);
        }
    }

    /// <summary>Writes files into a folder.</summary>
    public static void Write(string folder, IEnumerable<Artifact> files)
    {
        foreach (var file in files)
        {
            var path = Path.Join(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            stream.Write(file.Content.Span);
        }
    }

    /// <summary>The files of a folder, by path in ordinal order.</summary>
    public static IReadOnlyList<Artifact> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new Artifact(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .OrderBy(a => a.Path, StringComparer.Ordinal)];

    // A folder's modification time records its last use.
    private static void NoteUse(string folder)
    {
        try
        {
            if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > WorthNoting)
            {
                Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only cache works as well; whoever can write it prunes it.
        }
    }

    private string NewPath() => Path.Join(root, Unfinished, Guid.NewGuid().ToString("N"));

    private string FolderOf(string kind, string key) => Path.Join(root, kind, key);

    private static string NameOf(string kind, string key) => $"{kind}/{key}";
}
