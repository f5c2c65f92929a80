using MRS.Content;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>The pages that every site has, whatever its content.</summary>
public static class SitePages
{
    /// <summary>The address of the search page.</summary>
    public const string SearchAddress = "/search/";

    /// <summary>Where the contact form leads after sending, below the page with the form.</summary>
    public static string ThanksAddress(string contactAddress) => $"{contactAddress}thanks/";

    /// <summary>The page that the contact form leads to after sending, if the settings enable the form.</summary>
    public static IEnumerable<PlannedPage> Thanks(SiteContent site, string contactAddress) =>
        site.Settings.FormHost == FormHost.None ? []
        : [new(ThanksAddress(contactAddress), site.Settings, "Thank you", site.Settings.Source.Start)];

    /// <summary>The search page.</summary>
    public static PlannedPage Search(SiteContent site) => new(SearchAddress, site.Settings, "Search", site.Settings.Source.Start);
}
