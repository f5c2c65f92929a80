namespace MRS.Site.Commands;

/// <summary>Finds the path of a folder within its repository.</summary>
internal static class RepositoryPath
{
    /// <summary>The path from the repository root, with forward slashes; without a repository, the folder's name.</summary>
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
