using System.Globalization;
using MRS.Content.Model;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes organisations.</summary>
internal static class OrganizationBuilder
{
    /// <summary>The society.</summary>
    public static OrganizationNode Society(DescribedSite site)
    {
        var settings = site.Settings;
        return new OrganizationNode
        {
            Id = SocietyId(site),
            Sort = "NGO",
            Name = settings.Name,
            AlternateName = settings.ShortName,
            Url = site.Absolute("/"),
            Description = settings.Description,
            Email = settings.Email,
            Address = settings.Seat,
            FoundingDate = settings.Founded?.ToString("D4", CultureInfo.InvariantCulture),
            FoundingLocation = settings.FoundedIn is string city ? new PlaceNode { Name = city } : null,
            SameAs = settings.SameAs.Count > 0 ? [.. settings.SameAs.Select(a => a.Value)] : null,
        };
    }

    /// <summary>The society, where it is described on the same page already.</summary>
    public static Reference ReferenceToSociety(DescribedSite site) => new() { Id = SocietyId(site) };

    /// <summary>A partner.</summary>
    public static OrganizationNode Partner(Partner partner) => new()
    {
        Name = partner.Name,
        AlternateName = partner.ShortName,
        Url = partner.Url?.Value,
        FoundingDate = partner.Founded?.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static string SocietyId(DescribedSite site) => site.Absolute("/#organization");
}
