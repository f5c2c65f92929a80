namespace MRS.Site.Benchmarks.Measuring;

/// <summary>The repository that this program is built from.</summary>
internal static class Project
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Join(at.FullName, "MRS.Site.sln")))
            {
                return at.FullName;
            }
        }

        throw new MeasuringException("This program does not lie in its repository.");
    }
}
