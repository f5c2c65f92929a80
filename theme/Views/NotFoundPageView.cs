namespace MRS.Theme.Views;

/// <summary>The page for addresses that do not exist. Its links are absolute paths, since it is shown at any depth.</summary>
public sealed record NotFoundPageView : PageView
{
    /// <summary>The main pages, to continue from.</summary>
    public ViewList<PageLinkView> Suggestions { get; init; } = [];

    /// <summary>All pages, unless there are too many to list, by title. A script searches them for the one that was meant.</summary>
    public ViewList<LinkView> AllPages { get; init; } = [];
}
