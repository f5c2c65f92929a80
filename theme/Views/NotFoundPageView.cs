namespace MRS.Theme.Views;

/// <summary>What stands at an address that does not exist. Its links are absolute paths, since it is shown at any depth.</summary>
public sealed record NotFoundPageView : PageView
{
    /// <summary>The main pages, to go on from.</summary>
    public ViewList<PageLinkView> Suggestions { get; init; } = [];

    /// <summary>All pages that are not too many to list, by title. A script looks among them for the one that was meant.</summary>
    public ViewList<LinkView> AllPages { get; init; } = [];
}
