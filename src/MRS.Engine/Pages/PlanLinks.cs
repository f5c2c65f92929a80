using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>Links between pages, according to the plan. What has no page gets no link.</summary>
public sealed class PlanLinks(SitePlan plan)
{
    // Cached: all pages of a folder have the same breadcrumbs, and with many folders each would search all pages.
    private readonly ConcurrentDictionary<string, ViewList<LinkView>> ways = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<PlannedPage>>> below =
        new(() => PageGroups.By(plan.Pages.Where(p => p.Record is Page), p => p.ParentPart));

    /// <summary>A link to the page that lists records of a kind.</summary>
    public LinkView? Listing(PageListing listing, string? role = null) =>
        plan.Listing(listing, role) is PlannedPage page ? new LinkView(page.Title, page.Address) : null;

    /// <summary>A link to a record's own page.</summary>
    public LinkView? To(ContentRecord? record) =>
        record is not null && plan.AddressOf(record) is string address && plan.At(address) is PlannedPage page
            ? new LinkView(page.Title, address)
            : null;

    /// <summary>A link to a page, with its description.</summary>
    public static PageLinkView To(PlannedPage page) => new(page.Title, page.Address, (page.Record as Page)?.Description);

    /// <summary>Links to the text pages directly below an address, in the order given in their files.</summary>
    public ViewList<PageLinkView> Below(string address) =>
        [.. PagesBelow(address).OrderBy(p => ((Page)p.Record).Order ?? int.MaxValue).ThenBy(p => p.Title, NameOrder.Comparer).Select(To)];

    /// <summary>The text pages directly below an address, by address.</summary>
    public ViewList<PlannedPage> PagesBelow(string address) => below.Value.TryGetValue(address, out var pages) ? [.. pages] : [];

    /// <summary>The breadcrumbs from the home page to a page's parent.</summary>
    public ViewList<LinkView> WayTo(PlannedPage page)
    {
        var parent = page.ParentPart;
        return parent.IsEmpty
            ? []
            : ways.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(parent, out var way) ? way
            : ways.GetOrAdd(parent.ToString(), Way);
    }

    private ViewList<LinkView> Way(string parent)
    {
        var way = new List<LinkView>();
        for (var at = parent; at is not null; at = at == "/" ? null : at[..(at.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (plan.At(at) is PlannedPage above)
            {
                way.Insert(0, new LinkView(at == "/" ? "Home" : above.ShortTitle, at));
            }
        }

        return [.. way];
    }
}
