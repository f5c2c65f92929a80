using MRS.Content.Loading;
using MRS.Engine.Assets;
using MRS.Engine.Checks;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Pages;
using MRS.Engine.Text;

namespace MRS.Engine;

/// <summary>
/// The cache between builds. Each stage caches its result with its inputs and problems, and recomputes it when the inputs differ; so a
/// cached build gives the same result as an uncached one. Use it for one build at a time.
/// </summary>
public sealed class BuildCache
{
    private readonly bool outlivesBuild = true;
    private BuildOptions? options;

    /// <summary>
    /// A cache for consecutive builds, in which most files of the site are made only on request.
    /// </summary>
    public BuildCache()
    {
    }

    private BuildCache(IPageStore pages) => (Pages, outlivesBuild) = (PageCache.OfNothing(pages), false);

    /// <summary>The cache of a build that no other follows: it keeps no views, which are large, and makes every file.</summary>
    public static BuildCache OfOneBuild => OfOneBuildInto(new PagesInMemory());

    /// <summary>The same, with a given store for the pages.</summary>
    public static BuildCache OfOneBuildInto(IPageStore pages) => new(pages);

    /// <summary>The files that were read.</summary>
    public LoadCache Loading { get; private set; } = new();

    /// <summary>How many texts the last build rendered.</summary>
    public int TextsRendered => Texts.Rendered;

    /// <summary>The pages that were rendered.</summary>
    public PageCache Pages { get; private set; } = new();

    /// <summary>What was checked without problems.</summary>
    public CheckCache Checks { get; private set; } = new();

    internal TextCache Texts { get; private set; } = new();

    internal CachedStage<PictureLibrary> Pictures { get; private set; } = new();

    internal CachedStage<ToolOutcome> Fonts { get; private set; } = new();

    internal CachedStage<SiteIcons> Icons { get; private set; } = new();

    internal CachedStage<CmsBundle> Form { get; private set; } = new();

    internal CachedStage<ThemeFiles> Theme { get; private set; } = new();

    /// <summary>Begins a build. Different options invalidate everything.</summary>
    internal void Begin(BuildOptions now)
    {
        // The files of earlier builds are compared only with the finished plan, each time anew.
        var comparable = now with { PublishedUrls = null, Previous = null };
        if (options is not null && options != comparable)
        {
            Invalidate();
        }

        options = comparable;
    }

    /// <summary>Ends a build: makes all files, unless more builds may follow and the files may never be requested.</summary>
    internal Snapshot Finish(IEnumerable<Artifact> files)
    {
        var site = new Snapshot(files);
        if (!outlivesBuild)
        {
            site.MakeAll();
        }

        return site;
    }

    private void Invalidate()
    {
        (Loading, Texts, Pages, Checks) = (new(), new(), new(), new());
        (Pictures, Fonts, Icons, Form, Theme) = (new(), new(), new(), new(), new());
    }
}
