using MRS.Content;
using MRS.Content.Model;
using MRS.Site.Gallery;
using MRS.Site.Planning;
using MRS.Site.Sharing;
using MRS.Theme.Gallery;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>Fills the view of every page from the content and the plan.</summary>
public sealed class ViewBuilder
{
    private const int ShortList = 3;
    private const int LongList = 100;

    private readonly SiteContent site;
    private readonly SitePlan plan;
    private readonly BuildOptions options;
    private readonly RenderedTexts texts;
    private readonly SiteAssets assets;
    private readonly ShareImages shares;
    private readonly PlanLinks links;
    private readonly ItemViews items;
    private readonly PageFrames frames;
    private readonly VisionViews visions;
    private readonly RecordViews records;

    /// <summary>Prepares what many pages share.</summary>
    public ViewBuilder(Publication publication, SiteAssets assets, Illustrations art)
    {
        (site, plan, options, texts) = (publication.Site, publication.Plan, publication.Options, publication.Texts);
        (this.assets, shares) = (assets, art.Shares);
        links = new PlanLinks(plan);
        items = new ItemViews(site, plan, options.Date, art.Pictures);
        frames = new PageFrames(publication, assets, art);
        visions = new VisionViews(publication, frames, items);
        records = new RecordViews(publication, frames, items);
    }

    /// <summary>What stands on every page.</summary>
    /// <param name="feeds">The feeds that pages tell of.</param>
    public EveryPage EveryPage(ViewList<FeedLinkView> feeds) => frames.Around(feeds);

    /// <summary>The records that are shown on more pages than their own: all but pages of text.</summary>
    public ViewList<ContentRecord> SharedRecords() => [.. site.Records.Where(r => r is not Page { Shows: PageListing.None or PageListing.Subpages })];

    /// <summary>What the view of a page is made from; null for lists and what else gathers the texts of others.</summary>
    public PageSource? SourceOf(PlannedPage page) => page.Record switch
    {
        Page { Shows: PageListing.None } own => Source(page, own.Body),
        Page { Shows: PageListing.Subpages } own => Source(page, own.Body) with { Below = links.PagesBelow(page) },
        not Page when OwnText.Of(page.Record) is MarkdownText text => Source(page, text) with { ShowsOthers = true },
        _ => null,
    };

    /// <summary>The view of a page.</summary>
    public PageView For(PlannedPage page) => page.Record switch
    {
        Page own => ForPage(page, own),
        Vision vision => visions.Archived(page, vision),
        Person person => records.Person(page, person),
        Event e => records.Event(page, e),
        NewsItem news => records.News(page, news),
        SiteSettings when page.Address == SitePages.SearchAddress => Search(page),
        SiteSettings => new ThanksPageView { Frame = frames.Of(page) with { Indexable = false } },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Record.GetType().Name, "Records of this type have no page."),
    };

    /// <summary>What stands at addresses that do not exist.</summary>
    public NotFoundPageView NotFound()
    {
        var home = plan.At("/");
        var frame = frames.Unplanned("/404.html", "Page not found") with
        {
            IsAnsweredAsMissing = options.IsListed,
            Breadcrumbs = home is null ? [] : [new LinkView(home.ShortTitle, "/")],
        };
        var main = site.Navigation.Main.Select(e => plan.At(e.To.Path)).OfType<PlannedPage>();
        var all = plan.Pages.Where(p => p.Record is Page && p.Address != "/").Concat(plan.Pages.Where(p => p.Record is not (Page or SiteSettings))).Take(LongList).OrderBy(p => p.Title, NameOrder.Comparer);
        return new NotFoundPageView { Frame = frame, Suggestions = [.. main.Select(PlanLinks.To)], AllPages = [.. all.Select(p => new LinkView(p.Title, p.Address))] };
    }

    /// <summary>Every part of the theme by itself, for the preview.</summary>
    public GalleryPageView Gallery() => new() { Frame = frames.Unplanned("/_gallery/", "Gallery of parts"), Parts = [.. GalleryFile.Read()] };

    private PageSource Source(PlannedPage page, MarkdownText text) => new(page.Record, texts[text], links.WayTo(page), shares[page.Address]);

    private SearchPageView Search(PlannedPage page) => new()
    {
        Frame = frames.Of(page, $"Search the pages of {site.Settings.Name}, or choose from a list of all of them."),
        Sections = SearchSections.Of(site, plan),
        Script = options.Tools is null ? null : assets.SearchScript,
    };

    private PageView ForPage(PlannedPage page, Page own)
    {
        var frame = frames.Of(page, own.Description, own.Body, own);
        return own.Shows switch
        {
            PageListing.Home => Home(frame),
            PageListing.Vision => visions.Current(frame, own),
            PageListing.PastHolders => visions.PastHolders(frame, own.Role!),
            PageListing.People => records.People(frame),
            PageListing.Partners => new PartnersPageView { Frame = frame, Groups = items.PartnerGroups() },
            PageListing.Meetings => new MeetingsPageView { Frame = frame, Upcoming = [.. Listings.Upcoming(site, options.Date).Select(items.Event)], Past = items.PastMeetings() },
            PageListing.Awards => new AwardsPageView { Frame = frame, Awards = items.Awards() },
            PageListing.Membership => new MembershipPageView { Frame = frame, Categories = [.. site.MembershipCategories.Select(items.Membership)] },
            PageListing.Contact => new ContactPageView { Frame = frame, ThanksAddress = plan.At(SitePages.ThanksAddress(frame.Address))?.Address },
            PageListing.News => new NewsListPageView { Frame = frame, Items = [.. Listings.News(site).Select(items.News)] },
            _ => new TextPageView { Frame = frame, Subpages = own.Shows == PageListing.Subpages ? links.Below(page) : [] },
        };
    }

    private HomePageView Home(PageFrame frame)
    {
        var meetings = Listings.Upcoming(site, options.Date).Select(items.Event).OrderByDescending(m => m.IsAhead).ToList();
        ViewList<EventView> upcoming = meetings.Any(m => m.IsAhead) ? [.. meetings.Take(ShortList)] : [];
        return new HomePageView
        {
            Frame = frame,
            Vision = visions.Teaser(),
            Upcoming = upcoming,
            Recent = upcoming.Count > 0 ? [] : [.. Listings.Past(site, options.Date).Take(ShortList).Select(items.Event)],
            Membership = [.. site.MembershipCategories.Select(items.Membership)],
            Partners = items.PartnerGroups(),
            News = [.. Listings.News(site).Take(ShortList).Select(items.News)],
            MeetingsPage = links.Listing(PageListing.Meetings),
            MembershipPage = links.Listing(PageListing.Membership),
            PartnersPage = links.Listing(PageListing.Partners),
            NewsPage = links.Listing(PageListing.News),
        };
    }
}
