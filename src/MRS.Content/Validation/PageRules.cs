using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Content.Validation;

/// <summary>A page says whose office it shows, and each list has one page.</summary>
internal static class PageRules
{
    public static void Check(SiteContent site, ProblemLog log)
    {
        foreach (var page in site.Pages.Where(p => p.Shows is PageListing.Vision or PageListing.PastHolders && p.Role is null))
        {
            log.Add(ProblemCodes.RequiredMissing, page.Source.At(nameof(Page.Shows)),
                "A page that shows a vision or past holders must say of which office.", "Add role: \"president\", with the id of a role.");
        }

        // A list may move to another page: the old one is taken down.
        var lists = site.Pages.Where(p => p.Retired is null && p.Shows is not (PageListing.None or PageListing.Subpages));
        foreach (var twins in lists.GroupBy(p => (p.Shows, p.Role)).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.ListShownTwice, second.Source.At(nameof(Page.Shows)),
                    $"{twins.First().Source.Start.File} shows the same list already.",
                    "Records have one address each, so each list has one page. Link to it instead.");
            }
        }
    }
}
