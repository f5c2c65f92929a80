using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Planning;
using MRS.Engine.Text;
using MRS.Theme.Gallery;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>Fills the view of every page from the content and the plan.</summary>
public sealed class ViewBuilder
{
    private const int ShortList = 3;
    private const int LongList = 100;

    private readonly SitePlan plan;
    private readonly BuildOptions options;
    private readonly RenderedTexts texts;
    private readonly SiteAssets assets;
    private readonly ShareImages shares;

    /// <summary>Prepares what many pages share.</summary>
    public ViewBuilder(BuildContext context, SiteAssets assets, Illustrations art)
    {
        (Site, plan, options, texts) = (context.Site, context.Plan, context.Options, context.Texts);
        (this.assets, shares) = (assets, art.Shares);
        Frames = new PageFrames(context, assets, art);
        Links = new PlanLinks(plan);
        Items = new ItemViews(Site, plan, options.Date, art.Pictures);
        Visions = new VisionViews(context, Frames, Items);
        Records = new RecordViews(context, Frames, Items);
    }

    /// <summary>The content of the day.</summary>
    public SiteContent Site { get; }

    /// <summary>The frames around pages.</summary>
    public PageFrames Frames { get; }

    /// <summary>Links from page to page.</summary>
    public PlanLinks Links { get; }

    /// <summary>Records as they appear in lists.</summary>
    public ItemViews Items { get; }

    /// <summary>The visions of office holders.</summary>
    public VisionViews Visions { get; }

    /// <summary>The pages of individual records.</summary>
    public RecordViews Records { get; }

    /// <summary>What is on every page.</summary>
    /// <param name="feeds">The feeds that pages link to.</param>
    public EveryPage EveryPage(ViewList<FeedLinkView> feeds) => Frames.Around(feeds);

    /// <summary>The records that are shown on more pages than their own: all but text pages.</summary>
    public ViewList<ContentRecord> SharedRecords() =>
        [.. Site.Records.Where(r => r is not Page { Shows: PageListing.None or PageListing.Subpages })];

    /// <summary>What the view of a page is made from; null for lists and other pages that gather others' texts.</summary>
    public PageSource? SourceOf(PlannedPage page) => page.Record switch
    {
        Page { Shows: PageListing.None } own => Source(page, own.Body),
        Page { Shows: PageListing.Subpages } own => Source(page, own.Body) with { Below = Links.PagesBelow(page.Address) },
        not Page when ContentSchema.TextOf(page.Record) is MarkdownText text => Source(page, text) with { ShowsOthers = true },
        _ => null,
    };

    /// <summary>The view of a page.</summary>
    public PageView For(PlannedPage page) => page.Record switch
    {
        Page own => ListViews.Of(this, Frames.Of(page, own.Description, own.Body, own), own),
        SiteSettings when page.Address == SitePages.SearchAddress => Search(page),
        SiteSettings => new ThanksPageView { Frame = Frames.Of(page) with { Indexable = false } },
        _ => ListViews.OfRecord(this, page)
            ?? throw new ArgumentOutOfRangeException(nameof(page), page.Record.GetType().Name, "Records of this type have no page."),
    };

    /// <summary>The page for addresses that do not exist.</summary>
    public NotFoundPageView NotFound()
    {
        var home = plan.At("/");
        var frame = Frames.Unplanned("/404.html", "Page not found") with
        {
            IsAnsweredAsMissing = options.IsListed,
            Breadcrumbs = home is null ? [] : [new LinkView(home.ShortTitle, "/")],
        };
        var main = Site.Navigation.Main.Select(e => plan.At(e.To.Path)).OfType<PlannedPage>();
        var all = plan.Pages.Where(p => p.Record is Page && p.Address != "/").Concat(plan.Pages.Where(p => p.Record is not (Page
            or SiteSettings))).Take(LongList).OrderBy(p => p.Title, NameOrder.Comparer);
        return new NotFoundPageView
        {
            Frame = frame,
            Suggestions = [.. main.Select(PlanLinks.To)],
            AllPages = [.. all.Select(p => new LinkView(p.Title, p.Address))],
        };
    }

    /// <summary>Every part of the theme separately, for the preview.</summary>
    public GalleryPageView Gallery() =>
        new() { Frame = Frames.Unplanned("/_gallery/", "Gallery of parts"), Parts = [.. GalleryFile.Read()] };

    /// <summary>The home page.</summary>
    public HomePageView Home(PageFrame frame)
    {
        var meetings = RecordOrder.Upcoming(Site, options.Date).Select(Items.Event).OrderByDescending(m => m.IsAhead).ToList();
        ViewList<EventView> upcoming = meetings.Any(m => m.IsAhead) ? [.. meetings.Take(ShortList)] : [];
        return new HomePageView
        {
            Frame = frame,
            Vision = Visions.Teaser(),
            Upcoming = upcoming,
            Recent = upcoming.Count > 0 ? [] : [.. RecordOrder.Past(Site, options.Date).Take(ShortList).Select(Items.Event)],
            Membership = Items.Memberships(),
            Partners = Items.PartnerGroups(),
            News = [.. RecordOrder.News(Site).Take(ShortList).Select(Items.News)],
            MeetingsPage = Links.Listing(PageListing.Meetings),
            MembershipPage = Links.Listing(PageListing.Membership),
            PartnersPage = Links.Listing(PageListing.Partners),
            NewsPage = Links.Listing(PageListing.News),
        };
    }

    /// <summary>The page of all meetings.</summary>
    public MeetingsPageView Meetings(PageFrame frame) =>
        new() { Frame = frame, Upcoming = [.. RecordOrder.Upcoming(Site, options.Date).Select(Items.Event)], Past = Items.PastMeetings() };

    /// <summary>The page with the contact form.</summary>
    public ContactPageView Contact(PageFrame frame) =>
        new() { Frame = frame, ThanksAddress = plan.At(SitePages.ThanksAddress(frame.Address))?.Address };

    private PageSource Source(PlannedPage page, MarkdownText text) =>
        new(page.Record, texts[text], Links.WayTo(page), shares[page.Address]);

    private SearchPageView Search(PlannedPage page) => new()
    {
        Frame = Frames.Of(page, $"Search the pages of {Site.Settings.Name}, or choose from a list of all of them."),
        Sections = SearchSections.Of(Site, plan),
        Script = options.Tools is null ? null : assets.SearchScript,
    };
}
