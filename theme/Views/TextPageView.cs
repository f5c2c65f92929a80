namespace MRS.Theme.Views;

/// <summary>A text page.</summary>
public sealed record TextPageView : PageView
{
    /// <summary>The pages below this one, if it lists them.</summary>
    public ViewList<PageLinkView> Subpages { get; init; } = [];
}
