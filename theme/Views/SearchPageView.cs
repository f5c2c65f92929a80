namespace MRS.Theme.Views;

/// <summary>The search, with a list of all pages for readers without scripts.</summary>
public sealed record SearchPageView : PageView
{
    /// <summary>All pages by section.</summary>
    public ViewList<SearchSectionView> Sections { get; init; } = [];

    /// <summary>What makes the search work; null if this build has no index.</summary>
    public ScriptView? Script { get; init; }
}
