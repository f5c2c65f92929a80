using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Planning;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>Links from page to page, as the plan has them. What has no page gives no link.</summary>
public sealed class PlanLinks(SitePlan plan)
{
    // Of the many pages of a folder each has the same way, and of many folders each would look through all pages.
    private readonly ConcurrentDictionary<string, ViewList<LinkView>> ways = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<PlannedPage>>> below =
        new(() => PageGroups.By(plan.Pages.Where(p => p.Record is Page), p => p.ParentPart));

    /// <summary>To the page that lists records of a kind.</summary>
    public LinkView? Listing(PageListing listing, string? role = null) =>
        plan.Listing(listing, role) is PlannedPage page ? new LinkView(page.Title, page.Address) : null;

    /// <summary>To a record's own page.</summary>
    public LinkView? To(ContentRecord? record) =>
        record is not null && plan.AddressOf(record) is string address && plan.At(address) is PlannedPage page
            ? new LinkView(page.Title, address)
            : null;

    /// <summary>To a page, with what it says of itself.</summary>
    public static PageLinkView To(PlannedPage page) => new(page.Title, page.Address, (page.Record as Page)?.Description);

    /// <summary>To the pages of text right below an address, in the order that their files give.</summary>
    public ViewList<PageLinkView> Below(string address) =>
        [.. PagesBelow(address).OrderBy(p => ((Page)p.Record).Order ?? int.MaxValue).ThenBy(p => p.Title, NameOrder.Comparer).Select(To)];

    /// <summary>The pages of text right below an address, by address.</summary>
    public ViewList<PlannedPage> PagesBelow(string address) => below.Value.TryGetValue(address, out var pages) ? [.. pages] : [];

    /// <summary>The way from the home page to a page's parent.</summary>
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
