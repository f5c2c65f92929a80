namespace MRS.Theme.Views;

/// <summary>A menu entry and the entries below it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Place">The relation of the current page to it.</param>
/// <param name="Items">The entries below it.</param>
public sealed record MenuItemView(string Text, string Address, MenuPlace Place, ViewList<MenuItemView> Items);
