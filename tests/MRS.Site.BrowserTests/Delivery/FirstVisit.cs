using MRS.Site.BrowserTests.Sites;

namespace MRS.Site.BrowserTests.Delivery;

/// <summary>What happened when a page was visited.</summary>
/// <param name="Page">The page.</param>
/// <param name="Requests">The addresses that were fetched, the page's first.</param>
/// <param name="Policies">The content security policies it came with.</param>
/// <param name="Heard">Console messages, errors, and what the policy refused.</param>
/// <param name="Text">What it says.</param>
public sealed record FirstVisit(
    SitePage Page, IReadOnlyList<string> Requests, IReadOnlyList<string> Policies, IReadOnlyList<string> Heard, string Text)
{
    /// <summary>The addresses fetched from another site.</summary>
    public IEnumerable<string> Elsewhere => Requests.Where(r => !r.StartsWith(Page.Site.Address.AbsoluteUri, StringComparison.Ordinal));
}
