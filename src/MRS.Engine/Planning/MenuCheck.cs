using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Planning;

/// <summary>Checks the menus in the data.</summary>
public static class MenuCheck
{
    /// <summary>Reports entries that lead nowhere. Entries of pages that are not shown are fine: they come back with the page.</summary>
    public static void Check(Navigation navigation, SitePlan plan, ProblemLog log)
    {
        var suggestions = new Suggestions(plan.Pages.Select(p => p.Address));
        foreach (var entry in navigation.Main.Concat(navigation.Footer))
        {
            CheckOne(entry.To, entry.Source.At(nameof(MenuEntry.To)), plan, suggestions, log);
            foreach (var item in entry.Items)
            {
                CheckOne(item.To, item.Source.At(nameof(MenuLink.To)), plan, suggestions, log);
            }
        }
    }

    private static void CheckOne(SiteAddress to, SourcePosition at, SitePlan plan, Suggestions suggestions, ProblemLog log)
    {
        if (plan.At(to.Path) is not null || plan.Hidden.ContainsKey(to.Path) || plan.Unread.Has(to.Path))
        {
            return;
        }

        if (plan.RedirectFrom(to.Path) is PlannedRedirect moved)
        {
            log.Add(
                ProblemCodes.LinkMoved,
                at,
                plan.Retired.Contains(to.Path)
                    ? $"{to} was taken down, so the menu leaves this entry out."
                    : moved.To is null ? $"What was at {to} is gone, so the menu leaves this entry out."
                    : $"{to} has moved; the menu leads to {moved.To}.",
                moved.To is null ? "Delete the entry." : Hint.Write(to.Path, moved.To));
        }
        else
        {
            log.Add(ProblemCodes.BrokenLink, at, $"There is no page at {to}.",
                suggestions.Nearest(to.Path) is string near
                    ? Hint.DidYouMean(to.Path, near)
                    : "Name the address of a page of this site, such as /about/.");
        }
    }
}
