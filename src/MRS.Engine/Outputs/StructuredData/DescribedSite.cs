using MRS.Content.Model;
using MRS.Engine.Context;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>
/// All that structured data uses besides the view of its page. It is this little on purpose: data from anywhere else could change while the
/// page's view does not, and an edit would not reach it.
/// </summary>
/// <param name="Settings">The society and its site.</param>
/// <param name="BaseUrl">The site's address without a trailing slash.</param>
/// <param name="IsSearched">Whether the search page works.</param>
public sealed record DescribedSite(SiteSettings Settings, string BaseUrl, bool IsSearched)
{
    /// <summary>The site of a build.</summary>
    public static DescribedSite Of(BuildContext context) => new(context.Site.Settings, context.BaseUrl, context.Options.Tools is not null);

    /// <summary>The absolute URL of something on the site.</summary>
    public string Absolute(string address) => BaseUrl + address;
}
