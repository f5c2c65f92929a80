namespace MRS.Theme.Views;

/// <summary>A page of text.</summary>
public sealed record TextPageView : PageView
{
    /// <summary>The pages below this one, where it lists them.</summary>
    public ViewList<PageLinkView> Subpages { get; init; } = [];
}
