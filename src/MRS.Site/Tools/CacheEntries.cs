namespace MRS.Site.Tools;

/// <summary>The entries of a cache by their last use.</summary>
internal static class CacheEntries
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan WorkedOn = TimeSpan.FromDays(1);
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>
    /// Deletes what was not used in the month before the latest use, and what was begun a day before it and never finished. The caller is
    /// alone with the cache.
    /// </summary>
    /// <returns>How many finished entries were deleted.</returns>
    public static int Forget(string root, string unfinished)
    {
        try
        {
            // Others keep things beside the entries, and a link leads to what is not the cache's at all.
            var entries =
                Below(root).Where(kind => Path.GetFileName(kind) != unfinished).SelectMany(Below).Where(CacheContents.AreListedIn).ToList();
            return entries.Count == 0 ? 0 : Forget(entries, Path.Join(root, unfinished));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Deletes a folder and all in it, if that can be done and it is there.</summary>
    public static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another time.
        }
    }

    private static int Forget(List<string> entries, string unfinished)
    {
        var latest = entries.Max(Directory.GetLastWriteTimeUtc);
        var old = entries.Where(e => latest - Directory.GetLastWriteTimeUtc(e) > Kept).ToList();
        var left = Below(unfinished).Where(e => Guid.TryParseExact(Path.GetFileName(e), "N", out _)
            && latest - Directory.GetLastWriteTimeUtc(e) > WorkedOn).ToList();
        foreach (var folder in old.Concat(left))
        {
            Delete(folder);
        }

        return old.Count;
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder, "*", NoLinks) : [];
}
