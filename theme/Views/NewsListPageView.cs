namespace MRS.Theme.Views;

/// <summary>All news.</summary>
public sealed record NewsListPageView : PageView
{
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<NewsView> Items { get; init; }
}
