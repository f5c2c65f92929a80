using MRS.Site.Planning;

namespace MRS.Site.StructuredData;

/// <summary>Describes the site.</summary>
internal static class WebSiteBuilder
{
    /// <summary>The site, with the way to search it where this build makes that work.</summary>
    public static WebSiteNode Build(Publication publication)
    {
        var settings = publication.Site.Settings;
        return new WebSiteNode
        {
            Id = publication.Absolute("/#website"),
            Name = settings.Name,
            AlternateName = settings.ShortName,
            Url = publication.Absolute("/"),
            Description = settings.Description,
            InLanguage = settings.Language,
            Publisher = OrganizationBuilder.ReferenceToSociety(publication),
            PotentialAction = publication.Options.Tools is null ? null : new SearchActionNode
            {
                Target = new EntryPointNode { UrlTemplate = publication.Absolute(SitePages.SearchAddress) + "?q={search_term_string}" },
                QueryInput = "required name=search_term_string",
            },
        };
    }
}
