namespace MRS.Site.Commands;

/// <summary>Tells where a folder lies in the repository around it.</summary>
internal static class RepositoryPath
{
    /// <summary>The way from the repository's own folder, with forward slashes; where there is none, the folder's name.</summary>
    public static string Of(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var at = Directory.GetParent(full); at is not null; at = at.Parent)
        {
            var mark = Path.Join(at.FullName, ".git");
            if (Directory.Exists(mark) || File.Exists(mark))
            {
                return Path.GetRelativePath(at.FullName, full).Replace('\\', '/');
            }
        }

        return Path.GetFileName(full);
    }
}
