using MRS.Content;
using MRS.Engine.Checks;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Html;
using MRS.Engine.Outputs.StructuredData;
using MRS.Engine.Planning;
using MRS.Theme;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>Renders every planned page through the theme.</summary>
public sealed class DocumentRenderer(BuildContext context, SiteAssets assets, Illustrations art, PageCache cache)
{
    // Not worth a separate renderer.
    private const int FewPages = 8;

    private readonly SiteContent site = context.Site;
    private readonly SitePlan plan = context.Plan;
    private readonly PageHeads heads = new(context);
    private readonly ViewBuilder views = new(context, assets, art);
    private readonly SitePositions places = new(context);

    /// <summary>
    /// All documents, by address, with the “not found” page last. Pages that show the same as in the previous build are not rendered again.
    /// </summary>
    public IReadOnlyList<PageDocument> Render()
    {
        var documents = new PageDocument[plan.Pages.Count + 1];
        cache.Begin(DescribedSite.Of(context), views.EveryPage(heads.Feeds), views.SharedRecords());
        var missing = views.NotFound();
        cache.Store.Begin(plan.Pages.Select(p => FileOf(p.Address)).Append(missing.Address[1..]));
        ParallelWork.Each(
            documents.Length, documents.Length / FewPages, () => new Workspace(new ThemeRenderer(), cache.Store), (workspace, i) =>
            documents[i] = i < plan.Pages.Count ? Planned(plan.Pages[i], workspace) : NotFound(missing, workspace));
        return documents;
    }

    /// <summary>The pages for those who work on the site, which only the preview shows, each rendered on request.</summary>
    public IReadOnlyList<Artifact> PreviewPages() => context.Options.IsPreview ? [Artifact.Lazy("_gallery/index.html", Gallery)] : [];

    /// <summary>The file of the page at an address.</summary>
    public static string FileOf(string address) => address[1..] + "index.html";

    private byte[] Gallery() => new ThemeRenderer().Render(views.Gallery()).ToArray();

    private PageDocument Planned(PlannedPage page, Workspace workspace)
    {
        var (file, scan) = cache.Of(
            page.Address,
            views.SourceOf(page),
            () => heads.Complete(page, views.For(page)),
            view => workspace.Render(FileOf(page.Address), heads.Describe(view)));
        return new PageDocument(page, file, scan, places);
    }

    private PageDocument NotFound(PageView view, Workspace workspace)
    {
        var (file, scan) = cache.Of(view.Address, null, () => view, v => workspace.Render(v.Address[1..], v));
        return new PageDocument(new PlannedPage(view.Address, site.Settings, view.Title, site.Settings.Source.Start), file, scan, places);
    }

    private sealed record Workspace(ThemeRenderer Theme, IPageStore Store)
    {
        public RenderedPage Render(string path, PageView view)
        {
            var html = Theme.Render(view);
            return new RenderedPage(Store.Keep(path, html), PageScanner.Scan(html));
        }
    }
}
