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

    /// <summary>The tools of the project around a content folder: the nearest folder at or above it that holds a <c>package-lock.json</c>; failing that, the folder of the content folder.</summary>
    public static SiteTools Around(string contentFolder)
    {
        var content = new DirectoryInfo(Path.GetFullPath(contentFolder));
        var project = content.Parent ?? content;
        for (var at = content; at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Join(at.FullName, "package-lock.json")))
            {
                project = at;
                break;
            }
        }

        var cache = new WorkCache(Path.Join(project.FullName, ".cache"));
        return new SiteTools(cache, new NodeTool(project.FullName, cache));
    }
}
