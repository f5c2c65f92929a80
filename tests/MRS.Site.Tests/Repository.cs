namespace MRS.Site.Tests;

/// <summary>Where the repository lies, found upwards from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content => Path.Join(Root, "content");

    public static string Fixtures => Path.Join(Root, "tests", "MRS.Site.Tests", "fixtures");

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
