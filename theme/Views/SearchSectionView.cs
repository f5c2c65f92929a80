namespace MRS.Theme.Views;

/// <summary>A part of the site with all its pages.</summary>
/// <param name="Title">The title of the page that heads it.</param>
/// <param name="Pages">Its pages, that one first.</param>
public sealed record SearchSectionView(string Title, ViewList<LinkView> Pages);
