namespace MRS.Theme.Views;

/// <summary>A page as another page lists it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Description">Its description, if it has one.</param>
public sealed record PageLinkView(string Title, string Address, string? Description);
