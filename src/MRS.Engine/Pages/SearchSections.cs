using MRS.Content;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>All pages by section, in the order of the main menu.</summary>
internal static class SearchSections
{
    private const string Others = "Other pages";

    /// <summary>A section for each top-level page that has pages below it, then one for the rest.</summary>
    public static ViewList<SearchSectionView> Of(SiteContent site, SitePlan plan)
    {
        var pages = plan.Pages.Where(p => p.Address != SitePages.SearchAddress).ToList();
        var order = site.Navigation.Main.Select((entry, i) => (entry.To.Path, i)).DistinctBy(e => e.Path)
            .ToDictionary(e => e.Path, e => e.i, StringComparer.Ordinal);
        var below = PageGroups.By(pages, p => TopOf(p.Address));
        var heads = pages
            .Where(p => p.ParentPart is "/" && below.TryGetValue(p.Address, out var group) && group.Any(b => !ReferenceEquals(b, p)))
            .OrderBy(p => order.GetValueOrDefault(p.Address, int.MaxValue)).ThenBy(p => p.Title, NameOrder.Comparer)
            .ToList();
        var sections = heads.ConvertAll(
            h => new SearchSectionView(h.ShortTitle, [Link(h), .. below[h.Address].Where(p => !ReferenceEquals(p, h)).Select(Link)]));
        var tops = heads.Select(h => h.Address).ToHashSet(StringComparer.Ordinal);
        var isTop = tops.GetAlternateLookup<ReadOnlySpan<char>>();
        var rest = pages.Where(p => !isTop.Contains(TopOf(p.Address))).Select(Link).ToList();
        return rest.Count == 0 ? [.. sections] : [.. sections, new SearchSectionView(Others, [.. rest])];
    }

    // The top-level page that a page is below, or is itself.
    private static ReadOnlySpan<char> TopOf(string address) =>
        address.IndexOf('/', 1) is > 0 and var end ? address.AsSpan(0, end + 1) : address;

    private static LinkView Link(PlannedPage page) => new(page.Title, page.Address);
}
