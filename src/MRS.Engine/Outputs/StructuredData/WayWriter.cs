using System.Text.Json;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes the way to a page. Nearly every page has one, so it is written word by word: by way of nodes it takes five times as long.</summary>
internal static class WayWriter
{
    /// <summary>Writes the way as the page shows it, with the page itself as its last step.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site, PageView view)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        var position = 0;
        foreach (var step in view.Breadcrumbs)
        {
            WriteStep(json, ++position, step.Text, site.Absolute(step.Address));
        }

        WriteStep(json, ++position, view.Title, site.Absolute(view.Address));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, string name, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        json.WriteString("item"u8, address);
        json.WriteEndObject();
    }
}
