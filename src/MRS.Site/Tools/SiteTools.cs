namespace MRS.Site.Tools;

/// <summary>What a build may use besides the content: the cache, Node, and what is to be made with them. Without it a build is pure and makes none of it.</summary>
/// <param name="Cache">Where slow work is kept between builds.</param>
/// <param name="Node">Runs Node scripts.</param>
public sealed record SiteTools(WorkCache Cache, NodeTool Node)
{
    /// <summary>Whether every page gets an image for shared links.</summary>
    public bool DrawsShareImages { get; init; } = true;

    /// <summary>Whether the search index is made now; if not, the search page still expects one.</summary>
    public bool MakesSearchIndex { get; init; } = true;

    /// <summary>
    /// The tools of the project around a content folder: the nearest folder at or above it with a <c>package-lock.json</c>, or else
    /// the nearest above this program. Where there is none, what can do without Node keeps its work beside the content folder.
    /// </summary>
    public static SiteTools Around(string contentFolder)
    {
        var content = Path.GetFullPath(contentFolder);
        var project = ProjectAbove(content) ?? ProjectAbove(AppContext.BaseDirectory) ?? Path.GetDirectoryName(content) ?? content;
        var cache = new WorkCache(Path.Join(project, ".cache"));
        return new SiteTools(cache, new NodeTool(project, cache));
    }

    private static string? ProjectAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Join(at.FullName, "package-lock.json")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
