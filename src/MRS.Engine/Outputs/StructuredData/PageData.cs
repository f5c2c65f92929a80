using System.Text.Json;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Composes a page's structured data: the society, the breadcrumbs, and what the page is about.</summary>
public sealed class PageData(DescribedSite described)
{
    // It is on every page.
    private readonly byte[] society = GraphFormat.Written(json => OrganizationData.WriteSociety(json, described));

    /// <summary>The data of a page as JSON-LD, safe inside its script element.</summary>
    public HtmlText Of(PageView view) => new(GraphFormat.Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        json.WriteRawValue(society, skipInputValidation: true);
        if (view.Breadcrumbs.Count > 0)
        {
            BreadcrumbData.Write(json, described, view);
        }

        WriteSubject(json, view);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private void WriteSubject(Utf8JsonWriter json, PageView view)
    {
        switch (view)
        {
            case HomePageView:
                WebSiteData.Write(json, described);
                break;
            case PersonPageView person:
                PersonData.Write(json, described, person.Person);
                break;
            case EventPageView meeting:
                EventData.Write(json, described, meeting);
                break;
            case NewsPageView news:
                NewsData.Write(json, described, news);
                break;
        }
    }
}
