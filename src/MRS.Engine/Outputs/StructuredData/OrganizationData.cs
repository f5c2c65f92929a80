using System.Globalization;
using System.Text.Json;
using MRS.Content.Model;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes organisations.</summary>
internal static class OrganizationData
{
    /// <summary>Writes the society.</summary>
    public static void WriteSociety(Utf8JsonWriter json, DescribedSite site)
    {
        var settings = site.Settings;
        json.Begin("NGO"u8, SocietyId(site));
        json.Text("name"u8, settings.Name);
        json.Text("alternateName"u8, settings.ShortName);
        json.Text("url"u8, site.Absolute("/"));
        json.Text("description"u8, settings.Description);
        json.Text("email"u8, settings.Email);
        json.Text("address"u8, settings.Seat);
        json.Text("foundingDate"u8, Year(settings.Founded));
        if (settings.FoundedIn is string city)
        {
            json.WritePropertyName("foundingLocation"u8);
            WriteNamed(json, "Place"u8, city);
        }

        json.Texts("sameAs"u8, [.. settings.SameAs.Select(a => a.Value)]);
        json.WriteEndObject();
    }

    /// <summary>Writes a reference to the society, which is already described on the same page.</summary>
    public static void WriteReference(Utf8JsonWriter json, DescribedSite site)
    {
        json.WriteStartObject();
        json.WriteString("@id"u8, SocietyId(site));
        json.WriteEndObject();
    }

    /// <summary>Writes a partner.</summary>
    public static void WritePartner(Utf8JsonWriter json, Partner partner)
    {
        json.Begin("Organization"u8);
        json.Text("name"u8, partner.Name);
        json.Text("alternateName"u8, partner.ShortName);
        json.Text("url"u8, partner.Url?.Value);
        json.Text("foundingDate"u8, Year(partner.Founded));
        json.WriteEndObject();
    }

    /// <summary>Writes something known only by name.</summary>
    public static void WriteNamed(Utf8JsonWriter json, ReadOnlySpan<byte> type, string name)
    {
        json.Begin(type);
        json.Text("name"u8, name);
        json.WriteEndObject();
    }

    private static string? Year(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture);

    private static string SocietyId(DescribedSite site) => site.Absolute("/#organization");
}
