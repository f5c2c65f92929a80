using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>What is the same on every page of one build.</summary>
/// <param name="Settings">The society and its site.</param>
/// <param name="BaseUrl">The site's address without a trailing slash; pages are at <c>BaseUrl + Address</c>.</param>
/// <param name="Assets">The theme's own files.</param>
public sealed record SiteView(SiteSettings Settings, string BaseUrl, SiteAssets Assets)
{
    /// <summary>What a preview says about itself; null on the site itself.</summary>
    public PreviewView? Preview { get; init; }
}
