using MRS.Content;
using MRS.Site.Planning;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>All pages by section, in the order of the main menu.</summary>
internal static class SearchSections
{
    private const string Others = "Other pages";

    /// <summary>A section for each page at the top that has pages below it, then one for the rest.</summary>
    public static ViewList<SearchSectionView> Of(SiteContent site, SitePlan plan)
    {
        var pages = plan.Pages.Where(p => p.Address != SitePages.SearchAddress).ToList();
        var order = site.Navigation.Main.Select((entry, i) => (entry.To.Path, i)).DistinctBy(e => e.Path).ToDictionary(e => e.Path, e => e.i, StringComparer.Ordinal);
        var heads = pages
            .Where(p => p.ParentAddress == "/" && pages.Exists(below => IsBelow(below, p)))
            .OrderBy(p => order.GetValueOrDefault(p.Address, int.MaxValue)).ThenBy(p => p.Title, NameOrder.Comparer)
            .ToList();
        var sections = heads.ConvertAll(h => new SearchSectionView(h.ShortTitle, [Link(h), .. pages.Where(p => IsBelow(p, h)).Select(Link)]));
        var rest = pages.Where(p => !heads.Exists(h => p == h || IsBelow(p, h))).Select(Link).ToList();
        return rest.Count == 0 ? [.. sections] : [.. sections, new SearchSectionView(Others, [.. rest])];
    }

    private static bool IsBelow(PlannedPage page, PlannedPage head) =>
        page != head && page.Address.StartsWith(head.Address, StringComparison.Ordinal);

    private static LinkView Link(PlannedPage page) => new(page.Title, page.Address);
}
