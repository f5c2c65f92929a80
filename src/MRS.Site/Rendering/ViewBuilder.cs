using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Site.Cms;
using MRS.Site.Gallery;
using MRS.Site.Planning;
using MRS.Theme.Gallery;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>Fills the view of every page from the content and the plan.</summary>
public sealed class ViewBuilder(Publication publication, SiteAssets assets, Illustrations art)
{
    private const int ShortList = 3;
    private const int LongList = 100;

    private readonly SiteContent site = publication.Site;
    private readonly SitePlan plan = publication.Plan;
    private readonly RenderedTexts texts = publication.Texts;
    private readonly BuildOptions options = publication.Options;
    private readonly ItemViews items = new(publication.Site, publication.Plan, publication.Options.Date, art.Pictures);
    private readonly SiteView siteView = new(publication.Site.Settings, publication.BaseUrl, assets);

    /// <summary>The view of a page.</summary>
    public PageView For(PlannedPage page) => page.Record switch
    {
        Page own => ForPage(page, own),
        Vision vision => ForArchived(page, vision),
        Person person => ForPerson(page, person),
        Event e => ForEvent(page, e),
        NewsItem news => ForNews(page, news),
        SiteSettings when page.Address == SitePages.SearchAddress => ForSearch(page),
        SiteSettings => new ThanksPageView { Frame = Frame(page, null, MarkdownText.Empty, null) with { Indexable = false } },
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.Record.GetType().Name, "Records of this type have no page."),
    };

    /// <summary>What stands at addresses that do not exist.</summary>
    public NotFoundPageView NotFound()
    {
        const string Title = "Page not found";
        var home = plan.At("/");
        var frame = new PageFrame
        {
            Site = siteView,
            Address = "/404.html",
            Title = Title,
            DocumentTitle = DocumentTitle(Title),
            Description = site.Settings.Description,
            Indexable = false,
            Breadcrumbs = home is null ? [] : [new LinkView(home.ShortTitle, "/")],
            MainMenu = Menus.For(site.Navigation.Main, plan, "/404.html"),
            FooterMenu = Menus.For(site.Navigation.Footer, plan, "/404.html"),
        };
        var main = site.Navigation.Main.Select(e => plan.At(e.To.Path)).OfType<PlannedPage>();
        var all = plan.Pages.Where(p => p.Record is not SiteSettings && p.Address != "/").OrderByDescending(p => p.Record is Page).Take(LongList).OrderBy(p => p.Title, NameOrder.Comparer);
        return new NotFoundPageView { Frame = frame, Suggestions = [.. main.Select(PageLink)], AllPages = [.. all.Select(p => new LinkView(p.Title, p.Address))] };
    }

    /// <summary>Every part of the theme by itself, for the preview.</summary>
    public GalleryPageView Gallery()
    {
        const string Title = "Gallery of parts";
        var frame = NotFound().Frame with { Address = "/_gallery/", Title = Title, DocumentTitle = DocumentTitle(Title), Breadcrumbs = [] };
        return new GalleryPageView { Frame = frame, Parts = GalleryFile.Read() };
    }

    private SearchPageView ForSearch(PlannedPage page) => new()
    {
        Frame = Frame(page, $"Search the pages of {site.Settings.Name}, or choose from a list of all of them.", MarkdownText.Empty, null),
        Sections = SearchSections.Of(site, plan),
        Script = options.Tools is null ? null : siteView.Assets.SearchScript,
    };

    private PageView ForPage(PlannedPage page, Page own)
    {
        var frame = Frame(page, own.Description, own.Body, own);
        return own.Shows switch
        {
            PageListing.Home => Home(frame),
            PageListing.Vision => ForCurrent(frame, own),
            PageListing.PastHolders => new PastHoldersPageView { Frame = frame, Role = site.Role(own.Role!)!, Holders = PastHolders(own.Role!) },
            PageListing.People => ForPeople(frame),
            PageListing.Partners => new PartnersPageView { Frame = frame, Groups = items.PartnerGroups() },
            PageListing.Meetings => new MeetingsPageView { Frame = frame, Upcoming = [.. Listings.Upcoming(site, options.Date).Select(items.Event)], Past = items.PastMeetings() },
            PageListing.Awards => new AwardsPageView { Frame = frame, Awards = items.Awards() },
            PageListing.Membership => new MembershipPageView { Frame = frame, Categories = [.. site.MembershipCategories.Select(items.Membership)] },
            PageListing.Contact => new ContactPageView { Frame = frame, ThanksAddress = plan.At(SitePages.ThanksAddress(frame.Address))?.Address },
            PageListing.News => new NewsListPageView { Frame = frame, Items = [.. Listings.News(site, options.Date).Select(items.News)] },
            _ => new TextPageView { Frame = frame, Subpages = own.Shows == PageListing.Subpages ? Subpages(page) : [] },
        };
    }

    private HomePageView Home(PageFrame frame)
    {
        var upcoming = Listings.Upcoming(site, options.Date);
        return new HomePageView
        {
            Frame = frame,
            Vision = VisionTeaser(),
            Upcoming = [.. upcoming.Take(ShortList).Select(items.Event)],
            Recent = upcoming.Count > 0 ? [] : [.. Listings.Past(site, options.Date).Take(ShortList).Select(items.Event)],
            Membership = [.. site.MembershipCategories.Select(items.Membership)],
            Partners = items.PartnerGroups(),
            News = [.. Listings.News(site, options.Date).Take(ShortList).Select(items.News)],
            MeetingsPage = ListingLink(PageListing.Meetings),
            MembershipPage = ListingLink(PageListing.Membership),
            PartnersPage = ListingLink(PageListing.Partners),
            NewsPage = ListingLink(PageListing.News),
        };
    }

    private VisionTeaserView? VisionTeaser()
    {
        foreach (var page in plan.Pages)
        {
            if (page.Record is Page { Shows: PageListing.Vision, Role: string role }
                && Offices.CurrentVision(site, role, options.Date) is Vision { Excerpt: string excerpt } vision)
            {
                return new VisionTeaserView(page.Title, excerpt, items.Person(site.Person(vision.Person)!), site.Role(role)!.Title, page.Address);
            }
        }

        return null;
    }

    private VisionPageView ForCurrent(PageFrame frame, Page own)
    {
        var vision = Offices.CurrentVision(site, own.Role!, options.Date)!;
        return new VisionPageView
        {
            Frame = WithWords(frame, vision) with { Description = own.Description ?? vision.Description ?? site.Settings.Description },
            Introduction = texts[own.Body].Html,
            Author = items.Person(site.Person(vision.Person)!),
            Role = site.Role(own.Role!)!,
            Archived = false,
            Written = vision.Written,
            PastHoldersPage = ListingLink(PageListing.PastHolders, own.Role),
        };
    }

    private VisionPageView ForArchived(PlannedPage page, Vision vision)
    {
        var role = plan.Pages.Select(p => p.Record).OfType<Page>()
            .First(p => p.Shows == PageListing.PastHolders && page.ParentAddress == Planner.AddressOf(p.Id)).Role!;
        return new VisionPageView
        {
            Frame = WithWords(Frame(page, vision.Description, MarkdownText.Empty, vision), vision),
            Author = items.Person(site.Person(vision.Person)!),
            Role = site.Role(role)!,
            Archived = true,
            Written = vision.Written,
            PastHoldersPage = ListingLink(PageListing.PastHolders, role),
            CurrentPage = ListingLink(PageListing.Vision, role),
        };
    }

    private PeoplePageView ForPeople(PageFrame frame)
    {
        var offices = site.Roles
            .Select(r => new OfficeView(r, [.. Offices.Running(site, r.Id, options.Date).Select(t => site.Person(t.Person)).OfType<Person>().Select(items.Person)]))
            .Where(o => o.Holders.Count > 0)
            .ToList();
        var inOffice = offices.SelectMany(o => o.Holders).Select(h => h.Person.Id).ToHashSet();
        return new PeoplePageView { Frame = frame, Offices = offices, Others = [.. site.People.Where(p => !inOffice.Contains(p.Id)).ByName().Select(items.Person)] };
    }

    private PersonPageView ForPerson(PlannedPage page, Person person) => new()
    {
        Frame = Frame(page, null, person.Body, person) with { Description = person.Affiliation is null ? $"{person.Name}, {site.Settings.Name}." : $"{person.Name}, {person.Affiliation}." },
        Person = items.Person(person),
        News = [.. Listings.News(site, options.Date).Where(n => n.People.Contains(person.Id)).Select(items.News)],
    };

    private EventPageView ForEvent(PlannedPage page, Event e)
    {
        var kind = site.Events.Where(other => other.Kind == e.Kind).OrderBy(other => other.Start.Earliest).ThenBy(other => other.Id, StringComparer.Ordinal).ToList();
        var at = kind.IndexOf(e);
        return new EventPageView
        {
            Frame = Frame(page, e.Description, e.Body, null) with { Updated = e.Updated },
            Event = items.Event(e),
            Earlier = RecordLink(kind.ElementAtOrDefault(at - 1)),
            Later = RecordLink(kind.ElementAtOrDefault(at + 1)),
        };
    }

    private NewsPageView ForNews(PlannedPage page, NewsItem item)
    {
        var all = Listings.News(site, options.Date);
        var at = all.ToList().IndexOf(item);
        return new NewsPageView
        {
            Frame = Frame(page, item.Description, item.Body, item),
            News = items.News(item),
            People = [.. item.People.Select(site.Person).OfType<Person>().Select(items.Person)],
            Earlier = RecordLink(all.ElementAtOrDefault(at + 1)),
            Later = RecordLink(at == 0 ? null : all.ElementAtOrDefault(at - 1)),
        };
    }

    private PageFrame Frame(PlannedPage page, string? description, MarkdownText body, IDated? dated)
    {
        var text = texts[body];
        return new PageFrame
        {
            Site = siteView,
            Address = page.Address,
            Title = page.Title,
            DocumentTitle = page.Address == "/" ? site.Settings.Name : DocumentTitle(page.Title),
            Description = description ?? site.Settings.Description,
            Body = text.Html,
            Headings = text.Headings,
            Breadcrumbs = Breadcrumbs(page),
            MainMenu = Menus.For(site.Navigation.Main, plan, page.Address),
            FooterMenu = Menus.For(site.Navigation.Footer, plan, page.Address),
            Published = dated?.Published,
            Updated = dated?.Updated,
            ShareImage = art.Shares[page.Address],
            EditAddress = CmsFiles.IsLinked(publication) ? CmsEntries.AddressOf(page, publication) : null,
        };
    }

    private PageFrame WithWords(PageFrame frame, Vision vision) => frame with
    {
        Body = texts[vision.Body].Html,
        Headings = texts[vision.Body].Headings,
        Published = vision.Published ?? frame.Published,
        Updated = vision.Updated ?? frame.Updated,
    };

    private IReadOnlyList<PastHolderView> PastHolders(string role) =>
        [.. Offices.Past(site, role, options.Date).Select(t => new PastHolderView(items.Person(site.Person(t.Person)!), items.Term(t).First(), Words(t.Person)))];

    private LinkView? Words(string person) =>
        Offices.VisionOf(site, person) is Vision vision && plan.AddressOf(vision) is string address ? new LinkView(vision.Title, address) : null;

    private IReadOnlyList<LinkView> Breadcrumbs(PlannedPage page)
    {
        var way = new List<LinkView>();
        for (var at = page.ParentAddress; at is not null; at = at == "/" ? null : at[..(at.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (plan.At(at) is PlannedPage above)
            {
                way.Insert(0, new LinkView(at == "/" ? "Home" : above.ShortTitle, at));
            }
        }

        return way;
    }

    private IReadOnlyList<PageLinkView> Subpages(PlannedPage page) =>
        [.. plan.Pages.Where(p => p.ParentAddress == page.Address && p.Record is Page)
            .OrderBy(p => ((Page)p.Record).Order ?? int.MaxValue).ThenBy(p => p.Title, NameOrder.Comparer)
            .Select(PageLink)];

    private static PageLinkView PageLink(PlannedPage page) => new(page.Title, page.Address, (page.Record as Page)?.Description);

    private LinkView? ListingLink(PageListing listing, string? role = null) =>
        plan.Listing(listing, role) is PlannedPage page ? new LinkView(page.Title, page.Address) : null;

    private LinkView? RecordLink(ContentRecord? record) =>
        record is not null && plan.AddressOf(record) is string address && plan.At(address) is PlannedPage page ? new LinkView(page.Title, address) : null;

    private string DocumentTitle(string title) => $"{title} · {site.Settings.ShortName ?? site.Settings.Name}";
}
