using System.Text.Json;
using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes people.</summary>
internal static class PersonData
{
    /// <summary>Writes a person with all that is known.</summary>
    public static void Write(Utf8JsonWriter json, DescribedSite site, PersonView view)
    {
        var person = view.Person;
        Begin(json, site, view);
        json.Text("name"u8, person.Name);
        json.Text("honorificPrefix"u8, person.Honorific);
        json.Text("honorificSuffix"u8, person.Credentials);
        json.Text("url"u8, Page(site, view));
        json.Text("image"u8, person.Portrait is MediaFile portrait ? site.Absolute(portrait.Value) : null);
        if (person.Affiliation is string affiliation)
        {
            json.WritePropertyName("affiliation"u8);
            OrganizationData.WriteNamed(json, "Organization"u8, affiliation);
        }

        WriteRoles(json, site, view);
        json.Texts("award"u8, [.. view.Awards.Select(a => $"{a.Award}, {a.Year}")]);
        json.Texts("sameAs"u8, person.Url is WebAddress own ? [own.Value] : []);
        json.WriteEndObject();
    }

    /// <summary>Writes who a person is and where to read more, as part of another description.</summary>
    public static void WriteShort(Utf8JsonWriter json, DescribedSite site, PersonView view)
    {
        Begin(json, site, view);
        json.Text("name"u8, view.Person.Name);
        json.Text("url"u8, Page(site, view));
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, DescribedSite site, PersonView view) =>
        json.Begin("Person"u8, Page(site, view) is string page ? page + "#person" : null);

    private static string? Page(DescribedSite site, PersonView view) => view.Address is string address ? site.Absolute(address) : null;

    private static void WriteRoles(Utf8JsonWriter json, DescribedSite site, PersonView view)
    {
        // An office that ended on an unknown date would read as if it were still held.
        TermView[] terms = [.. view.Terms.Where(t => t.Until is not { Date: null })];
        if (terms.Length == 0)
        {
            return;
        }

        json.WriteStartArray("memberOf"u8);
        foreach (var term in terms)
        {
            json.Begin("OrganizationRole"u8);
            json.Text("roleName"u8, term.Role.Title);
            json.Text("startDate"u8, term.From?.ToString());
            json.Text("endDate"u8, term.Until?.ToString());
            json.WritePropertyName("memberOf"u8);
            OrganizationData.WriteReference(json, site);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
