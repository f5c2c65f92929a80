using System.Text.Json;
using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes news.</summary>
internal static class NewsData
{
    /// <summary>Writes a news item.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site, NewsPageView view)
    {
        var item = view.News.Item;
        var page = site.Absolute(view.Address);
        json.Begin("NewsArticle"u8, page + "#article");
        json.Text("headline"u8, item.Title);
        json.Text("description"u8, item.Description);
        json.Text("datePublished"u8, PartialDate.Of(item.Published).ToString());
        json.Text("dateModified"u8, item.Updated is DateOnly updated ? PartialDate.Of(updated).ToString() : null);
        json.Text("inLanguage"u8, site.Settings.Language);
        json.WritePropertyName("author"u8);
        OrganizationData.WriteReference(json, site);
        json.WritePropertyName("publisher"u8);
        OrganizationData.WriteReference(json, site);
        json.Text("mainEntityOfPage"u8, page);
        json.Text("image"u8, view.Frame.ShareImage is ShareImageView image ? site.Absolute(image.Address) : null);
        WritePeople(json, site, view.People);
        json.WriteEndObject();
    }

    private static void WritePeople(Utf8JsonWriter json, DescribedSite site, IReadOnlyList<PersonView> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        json.WriteStartArray("about"u8);
        foreach (var person in people)
        {
            PersonData.WriteShort(json, site, person);
        }

        json.WriteEndArray();
    }
}
