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
/// What a build leaves to the next one. Each stage keeps what it made, with what it was made from and what it found wrong, and makes again
/// what is made from anything else now; so a build with a memory gives what one without it gives. Use it for one build at a time.
/// </summary>
public sealed class BuildMemory
{
    private readonly bool isLasting = true;
    private BuildOptions? options;

    /// <summary>
    /// A memory for builds that follow each other, in each of which most files of the site are made only once someone asks for them.
    /// </summary>
    public BuildMemory()
    {
    }

    private BuildMemory(IPageStore pages) => (Pages, isLasting) = (PageMemory.OfNothing(pages), false);

    /// <summary>The memory of a build that no other follows: it keeps no views, which are large, and makes every file.</summary>
    public static BuildMemory OfOneBuild => OfOneBuildInto(new PagesInMemory());

    /// <summary>The same, with a place of its own for the pages.</summary>
    public static BuildMemory OfOneBuildInto(IPageStore pages) => new(pages);

    /// <summary>The files that were read.</summary>
    public LoadMemory Loading { get; private set; } = new();

    /// <summary>How many texts the last build rendered.</summary>
    public int TextsRendered => Texts.Rendered;

    /// <summary>The pages that were rendered.</summary>
    public PageMemory Pages { get; private set; } = new();

    /// <summary>What was checked and found right.</summary>
    public CheckMemory Checks { get; private set; } = new();

    internal TextMemory Texts { get; private set; } = new();

    internal Kept<PictureLibrary> Pictures { get; private set; } = new();

    internal Kept<ToolOutcome> Fonts { get; private set; } = new();

    internal Kept<SiteIcons> Icons { get; private set; } = new();

    internal Kept<CmsBundle> Form { get; private set; } = new();

    internal Kept<ThemeFiles> Theme { get; private set; } = new();

    /// <summary>Begins a build. What was made with other options is forgotten.</summary>
    internal void Begin(BuildOptions now)
    {
        // The files of earlier times are only compared with the finished plan, each time anew.
        var lasting = now with { Ledger = null, Previous = null };
        if (options is not null && options != lasting)
        {
            Forget();
        }

        options = lasting;
    }

    /// <summary>Ends a build: makes all files, unless there will be more builds and perhaps nobody who asks for them.</summary>
    internal Snapshot Finish(IEnumerable<Artifact> files)
    {
        var site = new Snapshot(files);
        if (!isLasting)
        {
            site.MakeAll();
        }

        return site;
    }

    private void Forget()
    {
        (Loading, Texts, Pages, Checks) = (new(), new(), new(), new());
        (Pictures, Fonts, Icons, Form, Theme) = (new(), new(), new(), new(), new());
    }
}
