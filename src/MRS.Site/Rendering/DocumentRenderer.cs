using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Checking;
using MRS.Site.Heads;
using MRS.Site.Incremental;
using MRS.Site.Planning;
using MRS.Site.StructuredData;
using MRS.Theme;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>Renders every planned page through the theme.</summary>
public sealed class DocumentRenderer(Publication publication, SiteAssets assets, Illustrations art, PageMemory memory)
{
    private readonly SiteContent site = publication.Site;
    private readonly SitePlan plan = publication.Plan;
    private readonly PageHeads heads = new(publication);
    private readonly ViewBuilder views = new(publication, assets, art);
    private readonly DataPlaces data = new(publication.Site);

    private delegate RenderedPage PageRendering(PageView view, string path, Func<PageView, PageView> complete);

    /// <summary>All documents, by address, with the page “not found” at the end. Pages that show what they showed in the build before are not rendered again.</summary>
    public IReadOnlyList<Document> Render()
    {
        memory.Begin(DescribedSite.Of(publication));
        var documents = new Document[plan.Pages.Count + 1];
        var next = -1;
        // One renderer works on one thread; pages are taken one by one, since some are much larger than others.
        Parallel.For(0, Math.Max(1, Math.Min(Environment.ProcessorCount, documents.Length / 8)), _ =>
        {
            var theme = new ThemeRenderer();
            var pool = new TextPool();
            for (var i = Interlocked.Increment(ref next); i < documents.Length; i = Interlocked.Increment(ref next))
            {
                documents[i] = i < plan.Pages.Count ? Planned(plan.Pages[i], Render) : NotFound(Render);
            }

            RenderedPage Render(PageView view, string path, Func<PageView, PageView> complete) => memory.Of(view, v => Rendered(path, theme.Render(complete(v)), pool));
        });
        return documents;
    }

    /// <summary>The pages for those who work on the site, which only the preview shows, each rendered when someone looks at it.</summary>
    public IReadOnlyList<Artifact> Tools() => publication.Options.IsPreview ? [Artifact.Later("_gallery/index.html", Gallery)] : [];

    private byte[] Gallery() => Artifact.Text("", new ThemeRenderer().Render(views.Gallery())).Content.ToArray();

    private Document Planned(PlannedPage page, PageRendering render)
    {
        var (file, scan) = render(heads.Complete(page, views.For(page)), page.Address[1..] + "index.html", heads.Describe);
        return new Document(page, file, scan, new PlacesOnPage(page.Record.Source.Start, [.. TextsOn(page).Select(t => publication.Texts[t])], data));
    }

    private Document NotFound(PageRendering render)
    {
        var view = views.NotFound();
        var (file, scan) = render(view, "404.html", v => v);
        var page = new PlannedPage(view.Address, site.Settings, view.Title, site.Settings.Source.Start);
        return new Document(page, file, scan, new PlacesOnPage(site.Settings.Source.Start, [], data));
    }

    private static RenderedPage Rendered(string path, ReadOnlySpan<char> html, TextPool pool) => new(Artifact.Text(path, html), PageScan.Of(html, pool));

    private IEnumerable<MarkdownText> TextsOn(PlannedPage page)
    {
        switch (page.Record)
        {
            case Page own:
                yield return own.Body;
                if (own.Shows == PageListing.Vision && Content.Governance.Offices.CurrentVision(site, own.Role!, publication.Options.Date) is Vision current)
                {
                    yield return current.Body;
                }

                break;
            case Vision vision:
                yield return vision.Body;
                break;
            case Event e:
                yield return e.Body;
                break;
            case NewsItem news:
                yield return news.Body;
                break;
            case Person person:
                yield return person.Body;
                break;
        }
    }
}
