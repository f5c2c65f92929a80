using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>What stands on every page of a build.</summary>
/// <param name="Site">The site.</param>
/// <param name="MainMenu">The main menu, with no page marked in it.</param>
/// <param name="FooterMenu">The menu at the foot, with no page marked in it.</param>
/// <param name="IsEdited">Whether pages lead to where they are edited.</param>
/// <param name="Feeds">The feeds that readers' programs can find.</param>
public sealed record EveryPage(SiteView Site, ViewList<MenuItemView> MainMenu, ViewList<MenuItemView> FooterMenu, bool IsEdited, ViewList<FeedLinkView> Feeds);
