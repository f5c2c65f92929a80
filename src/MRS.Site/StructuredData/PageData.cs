using MRS.Theme.Views;

namespace MRS.Site.StructuredData;

/// <summary>Puts together what is said of a page to programs: the society, the way to the page, and what the page is about.</summary>
public sealed class PageData(DescribedSite described)
{
    // The society stands on every page.
    private readonly byte[] society = GraphFormat.Begin(OrganizationBuilder.Society(described));
    private readonly WebSiteNode site = WebSiteBuilder.Build(described);

    /// <summary>The data of a page as JSON-LD, safe inside its script element.</summary>
    public HtmlText Of(PageView view) => new(GraphFormat.Complete(society, [.. Way(view), .. Subject(view)]));

    private IEnumerable<Node> Way(PageView view) => view.Breadcrumbs.Count > 0 ? [BreadcrumbBuilder.Build(described, view)] : [];

    private IEnumerable<Node> Subject(PageView view) => view switch
    {
        HomePageView => [site],
        PersonPageView person => [PersonBuilder.Build(described, person.Person)],
        EventPageView meeting => [EventBuilder.Build(described, meeting)],
        NewsPageView news => [NewsArticleBuilder.Build(described, news)],
        _ => [],
    };
}
