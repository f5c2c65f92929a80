using MRS.Content.Model;
using MRS.Engine.Context;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>
/// All that structured data says besides what stands in the view of its page. It is so little on purpose: data that came from anywhere else
/// could change while the view of the page does not, and an edit would not reach it.
/// </summary>
/// <param name="Settings">The society and its site.</param>
/// <param name="BaseUrl">The site's address without a slash at its end.</param>
/// <param name="IsSearched">Whether the page of the search can answer.</param>
public sealed record DescribedSite(SiteSettings Settings, string BaseUrl, bool IsSearched)
{
    /// <summary>The site of a build.</summary>
    public static DescribedSite Of(BuildContext context) => new(context.Site.Settings, context.BaseUrl, context.Options.Tools is not null);

    /// <summary>The whole address of something on the site.</summary>
    public string Absolute(string address) => BaseUrl + address;
}
