using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes people.</summary>
internal static class PersonBuilder
{
    /// <summary>A person with all that is known.</summary>
    public static PersonNode Build(DescribedSite site, PersonView view)
    {
        var person = view.Person;
        return Short(site, view) with
        {
            HonorificPrefix = person.Honorific,
            HonorificSuffix = person.Credentials,
            Image = person.Portrait is MediaFile portrait ? site.Absolute(portrait.Value) : null,
            Affiliation = person.Affiliation is string affiliation ? new OrganizationNode { Name = affiliation } : null,
            MemberOf = Roles(site, view) is { Count: > 0 } roles ? roles : null,
            Award = view.Awards.Count > 0 ? [.. view.Awards.Select(a => $"{a.Award}, {a.Year}")] : null,
            SameAs = person.Url is WebAddress own ? [own.Value] : null,
        };
    }

    /// <summary>A person, where something else is described: who, and where to read more.</summary>
    public static PersonNode Short(DescribedSite site, PersonView view) => new()
    {
        Id = view.Address is string address ? site.Absolute(address) + "#person" : null,
        Name = view.Person.Name,
        Url = view.Address is string page ? site.Absolute(page) : null,
    };

    // An office that is over, nobody knows since when, would read as if it were still held.
    private static IReadOnlyList<OrganizationRoleNode> Roles(DescribedSite site, PersonView view) =>
        [.. view.Terms.Where(t => t.Until is not { Date: null }).Select(t => new OrganizationRoleNode
        {
            RoleName = t.Role.Title,
            StartDate = t.From?.ToString(),
            EndDate = t.Until?.ToString(),
            MemberOf = OrganizationBuilder.ReferenceToSociety(site),
        })];
}
