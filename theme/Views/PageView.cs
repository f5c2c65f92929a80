namespace MRS.Theme.Views;

/// <summary>What a page's component shows. One derived record for each page component.</summary>
public abstract record PageView
{
    /// <summary>What every page has.</summary>
    public required PageFrame Frame { get; init; }

    /// <inheritdoc cref="PageFrame.Site" />
    public SiteView Site => Frame.Site;

    /// <inheritdoc cref="PageFrame.Address" />
    public string Address => Frame.Address;

    /// <inheritdoc cref="PageFrame.Title" />
    public string Title => Frame.Title;

    /// <inheritdoc cref="PageFrame.DocumentTitle" />
    public string DocumentTitle => Frame.DocumentTitle;

    /// <inheritdoc cref="PageFrame.Description" />
    public string Description => Frame.Description;

    /// <inheritdoc cref="PageFrame.Body" />
    public HtmlText Body => Frame.Body;

    /// <inheritdoc cref="PageFrame.Headings" />
    public ViewList<HeadingView> Headings => Frame.Headings;

    /// <inheritdoc cref="PageFrame.Breadcrumbs" />
    public ViewList<LinkView> Breadcrumbs => Frame.Breadcrumbs;

    /// <inheritdoc cref="PageFrame.MainMenu" />
    public ViewList<MenuItemView> MainMenu => Frame.MainMenu;

    /// <inheritdoc cref="PageFrame.FooterMenu" />
    public ViewList<MenuItemView> FooterMenu => Frame.FooterMenu;

    /// <inheritdoc cref="PageFrame.Published" />
    public DateOnly? Published => Frame.Published;

    /// <inheritdoc cref="PageFrame.Updated" />
    public DateOnly? Updated => Frame.Updated;

    /// <summary>The feeds of what this page lists.</summary>
    public ViewList<FeedLinkView> OwnFeeds => [.. Frame.Feeds.Where(f => f.Address[..(f.Address.LastIndexOf('/') + 1)] == Address)];

    /// <inheritdoc cref="PageFrame.ShareImage" />
    public ShareImageView? ShareImage => Frame.ShareImage;

    /// <inheritdoc cref="PageFrame.Indexable" />
    public bool Indexable => Frame.Indexable;
}
