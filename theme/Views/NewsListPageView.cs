namespace MRS.Theme.Views;

/// <summary>All news.</summary>
public sealed record NewsListPageView : PageView
{
    /// <summary>Newest first.</summary>
    public required ViewList<NewsView> Items { get; init; }
}
