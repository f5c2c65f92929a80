using MRS.Content.Model;
using MRS.Engine.Planning;

namespace MRS.Site.BrowserTests.Sites;

/// <summary>Tells which pages a site has and what kind each is.</summary>
internal static class PageList
{
    private const string Index = "index.html";

    // A program of its own, with a policy of its own.
    private const string Administration = "/admin/";

    /// <summary>Every HTML file that a visitor can come to; the page for what is not there at an address that is not there.</summary>
    public static IReadOnlyList<SitePage> Of(ServedSite site, SitePlan plan) =>
    [
        .. from file in site.Files.Artifacts
           where file.Path.EndsWith(".html", StringComparison.Ordinal)
           let address = AddressOf(file.Path)
           where !address.StartsWith(Administration, StringComparison.Ordinal)
           orderby address
           select new SitePage(site, address, TemplateOf(address, plan), file.Content.Length),
    ];

    private static string AddressOf(string path) => path switch
    {
        "404.html" => "/about/no-such-page/",
        _ when path.EndsWith(Index, StringComparison.Ordinal) => "/" + path[..^Index.Length],
        _ => "/" + path,
    };

    private static string TemplateOf(string address, SitePlan plan) => plan.At(address)?.Record switch
    {
        null when address.EndsWith("/no-such-page/", StringComparison.Ordinal) => SitePage.NotFound,
        null or SiteSettings => address.Trim('/').Replace('/', '-'),
        Page when address == "/" => "home",
        Page page => page.Shows == PageListing.None ? "page" : $"page-{page.Shows.ToString().ToLowerInvariant()}",
        var record => record.GetType().Name.ToLowerInvariant(),
    };
}
