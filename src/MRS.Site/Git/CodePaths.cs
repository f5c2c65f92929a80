namespace MRS.Site.Git;

/// <summary>The paths of a repository that the program is made of.</summary>
internal static class CodePaths
{
    /// <summary>All of them, whether or not a commit has them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "src", "theme", "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config",
        "package.json", "package-lock.json",
    ];
}
