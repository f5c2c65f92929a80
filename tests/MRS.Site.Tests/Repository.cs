namespace MRS.Site.Tests;

/// <summary>Where the repository lies, found upwards from the built tests.</summary>
internal static class Repository
{
    /// <summary>What editors and the scheduled jobs change at any time.</summary>
    public static readonly IReadOnlyList<string> WrittenByEditors = ["content", "published.txt", "seeds"];

    public static string Root { get; } = FindRoot();

    public static string Fixtures => Path.Join(Root, "tests", "MRS.Site.Tests", "fixtures");

    /// <summary>
    /// The invented society: the same kinds of records as in the content of the repository, and nothing of it. Its day is 2026-11-23.
    /// </summary>
    public static string Society => Path.Join(Fixtures, "sites", "society");

    /// <summary>A file or folder of the repository. What editors write is not to be had here: no test stands on it.</summary>
    /// <exception cref="ArgumentException">It is, or lies in, what editors write.</exception>
    public static string At(string path) =>
        WrittenByEditors.Contains(path.Replace('\\', '/').Split('/')[0])
            ? throw new ArgumentException($"No test stands on {path}: editors change it.", nameof(path))
            : Path.Join(Root, path);

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Join(at.FullName, "MRS.Site.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not lie in the repository.");
    }
}
