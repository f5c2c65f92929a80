using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Planning;
using MRS.Engine.Text;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>The frame around every page: its titles, its place in the site and the menus.</summary>
public sealed class PageFrames(BuildContext context, SiteAssets assets, Illustrations art)
{
    private readonly SiteSettings settings = context.Site.Settings;
    private readonly Menu main = new(context.Site.Navigation.Main, context.Plan);
    private readonly Menu footer = new(context.Site.Navigation.Footer, context.Plan);
    private readonly PlanLinks links = new(context.Plan);
    private readonly bool isEdited = CmsFiles.IsLinked(context);
    private readonly SiteView site = new(context.Site.Settings, context.BaseUrl, assets)
    {
        Preview = context.Options.Deployment is { IsPreview: true } preview
            ? new PreviewView(preview.Sentence, preview.HasReview ? ReviewPaths.List : null)
            : null,
    };

    /// <summary>The parts of the frame that all pages share.</summary>
    /// <param name="feeds">The feeds that pages link to.</param>
    public EveryPage Around(ViewList<FeedLinkView> feeds) => new(site, main.Unmarked, footer.Unmarked, isEdited, art.Pictures, feeds);

    /// <summary>The frame of a page without its own text.</summary>
    public PageFrame Of(PlannedPage page, string? description = null) => new()
    {
        Site = site,
        Address = page.Address,
        Title = page.Title,
        DocumentTitle = page.Address == "/" ? settings.Name : DocumentTitle(page.Title),
        Description = description ?? settings.Description,
        Breadcrumbs = links.WayTo(page),
        MainMenu = main.For(page.Address),
        FooterMenu = footer.For(page.Address),
        ShareImage = art.Shares[page.Address],
        EditAddress = isEdited ? CmsEntries.AddressOf(page, context) : null,
    };

    /// <summary>The frame of a page with a text.</summary>
    public PageFrame Of(PlannedPage page, string? description, MarkdownText body) =>
        WithText(Of(page, description ?? (page.Address == "/" ? null : Derived("", body))), body);

    /// <summary>The frame of a page with a text that has dates.</summary>
    public PageFrame Of(PlannedPage page, string? description, MarkdownText body, IDated dated) =>
        Of(page, description, body) with { Published = dated.Published, Updated = dated.Updated };

    /// <summary>The frame of a page that is not in the plan.</summary>
    public PageFrame Unplanned(string address, string title) => new()
    {
        Site = site,
        Address = address,
        Title = title,
        DocumentTitle = DocumentTitle(title),
        Description = settings.Description,
        Indexable = false,
        MainMenu = main.For(address),
        FooterMenu = footer.For(address),
    };

    /// <summary>A frame with an office holder's vision in it; the vision's dates take precedence over its own.</summary>
    public PageFrame WithWords(PageFrame frame, Vision vision) =>
        WithText(frame, vision.Body) with { Published = vision.Published ?? frame.Published, Updated = vision.Updated ?? frame.Updated };

    /// <summary>The derived description of a page without its own: the given facts, then the beginning of its text.</summary>
    public string Derived(string facts, MarkdownText body) =>
        DerivedDescription.Of(facts, context.Texts[body].Beginning, settings.Description);

    private PageFrame WithText(PageFrame frame, MarkdownText body)
    {
        var text = context.Texts[body];
        return frame with { Body = text.Html, Headings = text.Headings };
    }

    private string DocumentTitle(string title) => $"{title} · {settings.ShortName ?? settings.Name}";
}
