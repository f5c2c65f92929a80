namespace MRS.Site.Tools;

/// <summary>The entries of a cache by their last use.</summary>
internal static class CacheEntries
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan WorkedOn = TimeSpan.FromDays(1);

    /// <summary>Deletes what was not used in the month before the latest use, and what was begun a day before it and never finished. The caller is alone with the cache.</summary>
    /// <returns>How many finished entries were deleted.</returns>
    public static int Forget(string root, string unfinished)
    {
        var entries = Directory.EnumerateDirectories(root).Where(kind => Path.GetFileName(kind) != unfinished).SelectMany(Directory.EnumerateDirectories).ToList();
        if (entries.Count == 0)
        {
            return 0;
        }

        var latest = entries.Max(Directory.GetLastWriteTimeUtc);
        var old = entries.Where(e => latest - Directory.GetLastWriteTimeUtc(e) > Kept).ToList();
        var given = Path.Join(root, unfinished);
        var left = Directory.Exists(given) ? Directory.EnumerateDirectories(given).Where(e => latest - Directory.GetLastWriteTimeUtc(e) > WorkedOn) : [];
        foreach (var folder in old.Concat([.. left]))
        {
            Delete(folder);
        }

        return old.Count;
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another time.
        }
    }
}
