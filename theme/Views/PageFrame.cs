namespace MRS.Theme.Views;

/// <summary>What every page has, whatever it shows.</summary>
public sealed record PageFrame
{
    /// <summary>The site around the page.</summary>
    public required SiteView Site { get; init; }

    /// <summary>The page's own address, such as <c>/about/mission/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The heading of the page; its only <c>h1</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The text of <c>title</c>, unique among all pages.</summary>
    public required string DocumentTitle { get; init; }

    /// <summary>For search engines and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>The text of the page as HTML that has passed the checks; empty if there is none. Its headings begin at <c>h2</c>.</summary>
    public HtmlText Body { get; init; } = HtmlText.Empty;

    /// <summary>The headings of the text, for a table of contents.</summary>
    public ViewList<HeadingView> Headings { get; init; } = [];

    /// <summary>The breadcrumbs from the home page to this page's parent; empty on the home page.</summary>
    public ViewList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The main menu, with this page marked as current.</summary>
    public ViewList<MenuItemView> MainMenu { get; init; } = [];

    /// <summary>The footer menu, with this page marked as current.</summary>
    public ViewList<MenuItemView> FooterMenu { get; init; } = [];

    /// <summary>When it was published, if shown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>When it was last changed, if shown.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The share image; null if this build draws none.</summary>
    public ShareImageView? ShareImage { get; init; }

    /// <summary>Whether search engines may index the page.</summary>
    public bool Indexable { get; init; } = true;

    /// <summary>Whether the host serves the page with status 404: that alone keeps search engines from indexing it.</summary>
    public bool IsAnsweredAsMissing { get; init; }

    /// <summary>Where the page's own text is edited; null if readers are not to be sent there.</summary>
    public string? EditAddress { get; init; }

    /// <summary>The feeds that feed readers can discover from this page.</summary>
    public ViewList<FeedLinkView> Feeds { get; init; } = [];

    /// <summary>What the page is about, as JSON-LD that is safe inside its script element; empty if there is none.</summary>
    public HtmlText StructuredData { get; init; } = HtmlText.Empty;
}
