using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Puts together what is said of a page to programs: the society, the way to the page, and what the page is about.</summary>
public sealed class PageData(DescribedSite described)
{
    // It stands on every page.
    private readonly byte[] society = GraphFormat.Written(OrganizationBuilder.Society(described).Write);
    private readonly WebSiteNode site = WebSiteBuilder.Build(described);

    /// <summary>The data of a page as JSON-LD, safe inside its script element.</summary>
    public HtmlText Of(PageView view) => new(GraphFormat.Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        json.WriteRawValue(society, skipInputValidation: true);
        if (view.Breadcrumbs.Count > 0)
        {
            WayWriter.Write(json, described, view);
        }

        if (Subject(view) is Node subject)
        {
            subject.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private Node? Subject(PageView view) => view switch
    {
        HomePageView => site,
        PersonPageView person => PersonBuilder.Build(described, person.Person),
        EventPageView meeting => EventBuilder.Build(described, meeting),
        NewsPageView news => NewsArticleBuilder.Build(described, news),
        _ => null,
    };
}
