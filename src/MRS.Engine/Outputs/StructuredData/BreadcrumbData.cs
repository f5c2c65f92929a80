using System.Text.Json;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes where a page is in the hierarchy.</summary>
internal static class BreadcrumbData
{
    /// <summary>Writes the breadcrumbs as the page shows them, with the page itself at their end.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site, PageView view)
    {
        json.Begin("BreadcrumbList"u8);
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
        json.Begin("ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        json.WriteString("item"u8, address);
        json.WriteEndObject();
    }
}
