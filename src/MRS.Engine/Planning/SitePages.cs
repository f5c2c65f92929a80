using MRS.Content;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>The pages that every site has, whatever its content.</summary>
public static class SitePages
{
    /// <summary>The address of the search.</summary>
    public const string SearchAddress = "/search/";

    /// <summary>Where a sent form leads to, below the page with the form.</summary>
    public static string ThanksAddress(string contactAddress) => $"{contactAddress}thanks/";

    /// <summary>The page that a sent form leads to, if the settings say that there is a form at all.</summary>
    public static IEnumerable<PlannedPage> Thanks(SiteContent site, string contactAddress) =>
        site.Settings.FormHost == FormHost.None ? []
        : [new(ThanksAddress(contactAddress), site.Settings, "Thank you", site.Settings.Source.Start)];

    /// <summary>The search.</summary>
    public static PlannedPage Search(SiteContent site) => new(SearchAddress, site.Settings, "Search", site.Settings.Source.Start);
}
