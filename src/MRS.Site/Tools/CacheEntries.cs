namespace MRS.Site.Tools;

/// <summary>The entries of a cache by their last use.</summary>
internal static class CacheEntries
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private static readonly TimeSpan WorkedOn = TimeSpan.FromDays(1);
    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>
    /// Deletes entries not used in the month before the latest use, and unfinished ones begun more than a day before it. The caller must
    /// have exclusive access to the cache.
    /// </summary>
    /// <returns>How many finished entries were deleted.</returns>
    public static int Forget(string root, string unfinished)
    {
        try
        {
            // Other programs keep files beside the entries, and a link leads outside the cache.
            var entries =
                Below(root).Where(kind => Path.GetFileName(kind) != unfinished).SelectMany(Below).Where(CacheContents.AreListedIn).ToList();
            return entries.Count == 0 ? 0 : Forget(entries, Path.Join(root, unfinished));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Deletes a folder and everything in it, if it exists and that is possible.</summary>
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
            // Next time, then.
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
