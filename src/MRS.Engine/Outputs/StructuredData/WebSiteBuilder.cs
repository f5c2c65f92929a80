using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Describes the site.</summary>
internal static class WebSiteBuilder
{
    /// <summary>The site, with the way to search it where this build makes that work.</summary>
    public static WebSiteNode Build(DescribedSite site)
    {
        var settings = site.Settings;
        return new WebSiteNode
        {
            Id = site.Absolute("/#website"),
            Name = settings.Name,
            AlternateName = settings.ShortName,
            Url = site.Absolute("/"),
            Description = settings.Description,
            InLanguage = settings.Language,
            Publisher = OrganizationBuilder.ReferenceToSociety(site),
            PotentialAction = !site.IsSearched ? null : new SearchActionNode
            {
                Target = new EntryPointNode { UrlTemplate = site.Absolute(SitePages.SearchAddress) + "?q={search_term_string}" },
                QueryInput = "required name=search_term_string",
            },
        };
    }
}
