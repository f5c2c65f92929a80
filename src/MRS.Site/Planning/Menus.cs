using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Planning;

/// <summary>Checks the menus of the data.</summary>
public static class Menus
{
    /// <summary>Reports entries that lead nowhere. Entries of hidden pages are right: they come back with the page.</summary>
    public static void Check(Navigation navigation, SitePlan plan, ProblemLog log)
    {
        var suggestions = new Suggestions(plan.Pages.Select(p => p.Address));
        foreach (var entry in navigation.Main.Concat(navigation.Footer))
        {
            CheckOne((entry.To, entry.Source.At(nameof(MenuEntry.To))), plan, suggestions, log);
            foreach (var item in entry.Items)
            {
                CheckOne((item.To, item.Source.At(nameof(MenuLink.To))), plan, suggestions, log);
            }
        }
    }

    private static void CheckOne((SiteAddress To, SourcePosition At) entry, SitePlan plan, Suggestions suggestions, ProblemLog log)
    {
        var (to, at) = entry;
        if (plan.At(to.Path) is null && !plan.Hidden.Contains(to.Path) && !plan.Unread.Contains(to.Path))
        {
            log.Add(ProblemCodes.BrokenLink, at, $"There is no page at {to}.", suggestions.Nearest(to.Path) is string near ? $"Did you mean \"{near}\"?" : "Name the address of a page of this site, such as /about/.");
        }
    }
}
