namespace MRS.Theme.Views;

/// <summary>The search page, with a list of all pages for readers without scripts.</summary>
public sealed record SearchPageView : PageView
{
    /// <summary>All pages by section.</summary>
    public ViewList<SearchSectionView> Sections { get; init; } = [];

    /// <summary>The script of the search; null if this build has no index.</summary>
    public ScriptView? Script { get; init; }
}
