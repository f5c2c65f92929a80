using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Planning;

/// <summary>
/// Assigns an address to every record that has a page: pages by their path in the folders, other records below the page that lists them.
/// </summary>
public static class Planner
{
    private static readonly HashSet<string> Reserved = ["404", "admin", "api", "assets", "media", "pagefind", "search"];

    /// <summary>Plans the site of a day and reports address conflicts.</summary>
    public static SitePlan Plan(SiteContent site, ProblemLog log)
    {
        List<Page> shown = [.. site.Pages.Where(p => RecordLists.Of(p).HasSomethingToShow(site, p))];
        List<PlannedPage> pages = [.. shown.Select(p => new PlannedPage(AddressOf(p.Id), p, p.Title, p.Source.At(nameof(Page.Title))))];
        pages.AddRange(shown.Where(p => p.Shows != PageListing.None).SelectMany(p => Below(site, p)));
        ReportClashes(pages, log);
        pages.Add(SitePages.Search(site));
        var plan = new SitePlan(pages, UnreadAddresses.Of(site));
        plan.Hidden = HiddenPages.Of(site, plan);
        new RedirectPlan(site, plan).Complete(SubscribedFiles.Of(site, plan), log);
        MenuCheck.Check(site.Navigation, plan, log);
        return plan;
    }

    /// <summary>The address of a page's id: <c>index</c> stands for its folder.</summary>
    public static string AddressOf(string pageId) =>
        pageId == "index" ? "/"
        : pageId.EndsWith("/index", StringComparison.Ordinal) ? $"/{pageId[..^"index".Length]}"
        : $"/{pageId}/";

    private static IEnumerable<PlannedPage> Below(SiteContent site, Page page) =>
        page.Shows == PageListing.Contact ? SitePages.Thanks(site, AddressOf(page.Id))
        : RecordLists.Of(page).Pages?.Below(site, page) ?? [];

    private static void ReportClashes(List<PlannedPage> pages, ProblemLog log)
    {
        var addresses = new HashSet<string>(pages.Count, StringComparer.Ordinal);
        addresses.UnionWith(pages.Select(p => p.Address));
        foreach (var twins in addresses.Count == pages.Count
            ? []
            : pages.GroupBy(p => p.Address, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.AddressTwice, second.TitleAt with { Line = 1, Column = 1 },
                    $"This would be shown at {second.Address}, and so would {twins.First().Record.Source.Start.File}.",
                    "Rename one of the two files.");
            }
        }

        var reserved = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in pages.Where(p => reserved.Contains(FirstPart(p.Address))))
        {
            log.Add(ProblemCodes.ReservedAddress, page.TitleAt with { Line = 1, Column = 1 },
                $"The address {page.Address} is kept for the site's own files.", "Rename the file or its folder.");
        }
    }

    private static ReadOnlySpan<char> FirstPart(string address) =>
        address.AsSpan(1) is var rest && rest.IndexOf('/') is >= 0 and var end ? rest[..end] : rest;
}
