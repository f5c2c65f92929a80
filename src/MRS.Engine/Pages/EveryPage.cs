using MRS.Engine.Assets;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>What is the same for every page of a build, besides the options.</summary>
/// <param name="Site">The site.</param>
/// <param name="MainMenu">The main menu, with no page marked as current.</param>
/// <param name="FooterMenu">The footer menu, with no page marked as current.</param>
/// <param name="IsEdited">Whether pages link to the editing form.</param>
/// <param name="Pictures">The pictures that pages may show.</param>
/// <param name="Feeds">The feeds that feed readers can discover.</param>
public sealed record EveryPage(SiteView Site, ViewList<MenuItemView> MainMenu, ViewList<MenuItemView> FooterMenu, bool IsEdited,
    PictureLibrary Pictures, ViewList<FeedLinkView> Feeds);
