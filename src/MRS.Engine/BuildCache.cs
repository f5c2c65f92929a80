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
/// What a build leaves to the next one. Each stage caches its result with its inputs and the problems it found, and makes again
/// what is made from anything else now; so a build with a cache gives what one without it gives. Use it for one build at a time.
/// </summary>
public sealed class BuildCache
{
    private readonly bool outlivesBuild = true;
    private BuildOptions? options;

    /// <summary>
    /// A cache for builds that follow each other, in each of which most files of the site are made only once someone asks for them.
    /// </summary>
    public BuildCache()
    {
    }

    private BuildCache(IPageStore pages) => (Pages, outlivesBuild) = (PageCache.OfNothing(pages), false);

    /// <summary>The cache of a build that no other follows: it keeps no views, which are large, and makes every file.</summary>
    public static BuildCache OfOneBuild => OfOneBuildInto(new PagesInMemory());

    /// <summary>The same, with a place of its own for the pages.</summary>
    public static BuildCache OfOneBuildInto(IPageStore pages) => new(pages);

    /// <summary>The files that were read.</summary>
    public LoadCache Loading { get; private set; } = new();

    /// <summary>How many texts the last build rendered.</summary>
    public int TextsRendered => Texts.Rendered;

    /// <summary>The pages that were rendered.</summary>
    public PageCache Pages { get; private set; } = new();

    /// <summary>What was checked and found right.</summary>
    public CheckCache Checks { get; private set; } = new();

    internal TextCache Texts { get; private set; } = new();

    internal CachedStage<PictureLibrary> Pictures { get; private set; } = new();

    internal CachedStage<ToolOutcome> Fonts { get; private set; } = new();

    internal CachedStage<SiteIcons> Icons { get; private set; } = new();

    internal CachedStage<CmsBundle> Form { get; private set; } = new();

    internal CachedStage<ThemeFiles> Theme { get; private set; } = new();

    /// <summary>Begins a build. Other options invalidate everything.</summary>
    internal void Begin(BuildOptions now)
    {
        // The files of earlier times are only compared with the finished plan, each time anew.
        var comparable = now with { PublishedUrls = null, Previous = null };
        if (options is not null && options != comparable)
        {
            Invalidate();
        }

        options = comparable;
    }

    /// <summary>Ends a build: makes all files, unless there will be more builds and perhaps nobody who asks for them.</summary>
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
