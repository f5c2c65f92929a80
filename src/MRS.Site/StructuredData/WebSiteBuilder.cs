namespace MRS.Site.StructuredData;

/// <summary>Describes the site.</summary>
internal static class WebSiteBuilder
{
    private const string SearchPage = "/search/";

    /// <summary>The site, with the way to search it where it has a page for that.</summary>
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
            PotentialAction = publication.Plan.At(SearchPage) is null ? null : new SearchActionNode
            {
                Target = new EntryPointNode { UrlTemplate = publication.Absolute(SearchPage) + "?q={search_term_string}" },
                QueryInput = "required name=search_term_string",
            },
        };
    }
}
