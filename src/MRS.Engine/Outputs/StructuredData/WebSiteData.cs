using System.Text.Json;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes the site.</summary>
internal static class WebSiteData
{
    /// <summary>Writes the site, with its search action if this build makes search work.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site)
    {
        var settings = site.Settings;
        json.Begin("WebSite"u8, site.Absolute("/#website"));
        json.Text("name"u8, settings.Name);
        json.Text("alternateName"u8, settings.ShortName);
        json.Text("url"u8, site.Absolute("/"));
        json.Text("description"u8, settings.Description);
        json.Text("inLanguage"u8, settings.Language);
        json.WritePropertyName("publisher"u8);
        OrganizationData.WriteReference(json, site);
        if (site.IsSearched)
        {
            json.WritePropertyName("potentialAction"u8);
            WriteSearch(json, site);
        }

        json.WriteEndObject();
    }

    private static void WriteSearch(Utf8JsonWriter json, DescribedSite site)
    {
        json.Begin("SearchAction"u8);
        json.WritePropertyName("target"u8);
        json.Begin("EntryPoint"u8);
        json.Text("urlTemplate"u8, site.Absolute(SitePages.SearchAddress) + "?q={search_term_string}");
        json.WriteEndObject();
        json.Text("query-input"u8, "required name=search_term_string");
        json.WriteEndObject();
    }
}
