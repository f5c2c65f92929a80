using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Engine.Planning;

/// <summary>A menu from the data as it appears on pages. Pages with the same entries marked share one.</summary>
/// <param name="entries">The entries in the data.</param>
/// <param name="plan">Which address shows what: entries of pages that are not shown are left out.</param>
public sealed class Menu(IReadOnlyList<MenuEntry> entries, SitePlan plan)
{
    private readonly ConcurrentDictionary<string, ViewList<MenuItemView>> marked = new(StringComparer.Ordinal);

    /// <summary>The menu with no page marked as current.</summary>
    public ViewList<MenuItemView> Unmarked { get; } =
    [
        .. entries.SelectMany(e => Shown(e.Label, e.To, plan, [.. e.Items.SelectMany(i => Shown(i.Label, i.To, plan, []))])),
    ];

    /// <summary>The menu as it appears on the page at an address.</summary>
    public ViewList<MenuItemView> For(string address)
    {
        ViewList<MenuItemView> menu =
        [
            .. Unmarked.Select(e =>
                e with
                {
                    Place = Place(e.Address, address),
                    Items = [.. e.Items.Select(i => i with { Place = Place(i.Address, address) })],
                }),
        ];
        var marks = string.Join(' ', menu.SelectMany(e => e.Items.Prepend(e)).Select(e => (int)e.Place));
        return marked.GetOrAdd(marks, menu);
    }

    // An entry whose page has moved leads to its new address; one whose page was taken down disappears with it.
    private static IEnumerable<MenuItemView> Shown(string? label, SiteAddress to, SitePlan plan, ViewList<MenuItemView> items)
    {
        var address = plan.At(to.Path) is not null ? to.Value : plan.Retired.Contains(to.Path) ? null : plan.RedirectFrom(to.Path)?.To;
        return address is not null && plan.At(address.Split('#')[0]) is PlannedPage page
            ? [new MenuItemView(label ?? page.ShortTitle, address, MenuPlace.Elsewhere, items)]
            : [];
    }

    // An entry that links to a fragment is never the parent of another page.
    private static MenuPlace Place(string to, string address) =>
        to == address ? MenuPlace.Here
        : to != "/" && !to.Contains('#', StringComparison.Ordinal) && address.StartsWith(to, StringComparison.Ordinal) ? MenuPlace.Above
        : MenuPlace.Elsewhere;
}
