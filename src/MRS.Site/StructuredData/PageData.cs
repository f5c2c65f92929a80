using MRS.Theme.Views;

namespace MRS.Site.StructuredData;

/// <summary>Puts together what is said of a page to programs: the society, the way to the page, and what the page is about.</summary>
public sealed class PageData(Publication publication)
{
    private readonly OrganizationNode society = OrganizationBuilder.Society(publication);
    private readonly WebSiteNode site = WebSiteBuilder.Build(publication);

    /// <summary>The data of a page as JSON-LD, safe inside its script element.</summary>
    public string Of(PageView view) => GraphFormat.Write(new Graph([society, .. Way(view), .. Subject(view)]));

    private IEnumerable<Node> Way(PageView view) => view.Breadcrumbs.Count > 0 ? [BreadcrumbBuilder.Build(publication, view)] : [];

    private IEnumerable<Node> Subject(PageView view) => view switch
    {
        HomePageView => [site],
        PersonPageView person => [PersonBuilder.Build(publication, person.Person)],
        EventPageView meeting => [EventBuilder.Build(publication, meeting)],
        NewsPageView news => [NewsArticleBuilder.Build(publication, news)],
        _ => [],
    };
}
