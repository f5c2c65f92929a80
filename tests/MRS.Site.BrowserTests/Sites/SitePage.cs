namespace MRS.Site.BrowserTests.Sites;

/// <summary>One page of a site under test.</summary>
/// <param name="Site">The site.</param>
/// <param name="Address">Its address, such as <c>/about/</c>.</param>
/// <param name="Template">What kind of page it is, such as <c>person</c> or <c>page-meetings</c>.</param>
/// <param name="Length">The length of its HTML in bytes.</param>
public sealed record SitePage(ServedSite Site, string Address, string Template, int Length)
{
    /// <summary>The template of the page for what is not there.</summary>
    public const string NotFound = "not-found";

    /// <summary>Where a browser finds it.</summary>
    public Uri Url => new(Site.Address, Address);

    /// <summary>The status it is served with.</summary>
    public int Status => Template == NotFound ? 404 : 200;

    /// <inheritdoc />
    public override string ToString() => $"{Site.Name} {Address}";
}
