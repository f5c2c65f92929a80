using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Theme.Views;

namespace MRS.Site.Planning;

/// <summary>Turns the menus of the data into those of one page.</summary>
public static class Menus
{
    /// <summary>Reports entries that lead nowhere. Entries of hidden pages are right: they come back with the page.</summary>
    public static void Check(Navigation navigation, SitePlan plan, ProblemLog log)
    {
        foreach (var entry in navigation.Main.Concat(navigation.Footer))
        {
            CheckOne(entry.To, entry.Source.At(nameof(MenuEntry.To)), plan, log);
            foreach (var item in entry.Items)
            {
                CheckOne(item.To, item.Source.At(nameof(MenuLink.To)), plan, log);
            }
        }
    }

    /// <summary>The entries as they stand on the page at an address.</summary>
    public static IReadOnlyList<MenuItemView> For(IReadOnlyList<MenuEntry> entries, SitePlan plan, string address) =>
        [.. entries.Where(e => IsShown(e.To, plan)).Select(e => new MenuItemView(
            e.Label ?? plan.At(e.To.Path)!.ShortTitle,
            e.To.Value,
            Place(e.To, address),
            [.. e.Items.Where(i => IsShown(i.To, plan)).Select(i => new MenuItemView(i.Label ?? plan.At(i.To.Path)!.ShortTitle, i.To.Value, Place(i.To, address), []))]))];

    private static bool IsShown(SiteAddress to, SitePlan plan) => plan.At(to.Path) is not null;

    private static MenuPlace Place(SiteAddress to, string address) =>
        to.Value == address ? MenuPlace.Here
        : to.Path != "/" && to.Value == to.Path && address.StartsWith(to.Path, StringComparison.Ordinal) ? MenuPlace.Above
        : MenuPlace.Elsewhere;

    private static void CheckOne(SiteAddress to, SourcePosition at, SitePlan plan, ProblemLog log)
    {
        if (plan.At(to.Path) is null && !plan.Hidden.Contains(to.Path) && !plan.Unread.Contains(to.Path))
        {
            log.Add(ProblemCodes.BrokenLink, at, $"There is no page at {to}.", Suggestion.Nearest(to.Path, plan.Pages.Select(p => p.Address)) is string near ? $"Did you mean \"{near}\"?" : "Name the address of a page of this site, such as /about/.");
        }
    }
}
