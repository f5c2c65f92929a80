namespace MRS.Site.Output;

/// <summary>Paths with links resolved, so that one folder under two names is recognized.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The absolute path with every link resolved; parts that do not exist stay as they are.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var followed = 0; followed < MostLinks; followed++)
        {
            var next = FollowFirstLink(full);
            if (next is null)
            {
                break;
            }

            full = Path.TrimEndingDirectorySeparator(next);
        }

        return full;
    }

    /// <summary>Whether a path is below a folder. Ignores case, since some disks do.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase)
        || (Path.GetDirectoryName(folder) is null && path.Length > folder.Length);

    private static string? FollowFirstLink(string path)
    {
        var at = Path.GetPathRoot(path) ?? "";
        foreach (var part in path[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var parent = at;
            at = Path.Combine(parent, part);
            if (new FileInfo(at).LinkTarget is { } target)
            {
                var rest = path[at.Length..].TrimStart(Path.DirectorySeparatorChar);
                return Path.GetFullPath(Path.Combine(parent, target, rest));
            }
        }

        return null;
    }
}
