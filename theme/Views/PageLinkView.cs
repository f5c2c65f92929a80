namespace MRS.Theme.Views;

/// <summary>A page as another page lists it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Description">What it is about, if that is said.</param>
public sealed record PageLinkView(string Title, string Address, string? Description);
