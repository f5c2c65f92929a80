namespace MRS.Theme.Views;

/// <summary>A menu entry and the entries below it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Place">Where the page being shown stands towards it.</param>
/// <param name="Items">The entries below it.</param>
public sealed record MenuItemView(string Text, string Address, MenuPlace Place, ViewList<MenuItemView> Items);
