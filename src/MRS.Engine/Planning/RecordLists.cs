using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>
/// Everything about each list, its records and their pages: a row for each <see cref="PageListing"/>. <c>ListViews</c> says what its pages
/// show.
/// </summary>
public static class RecordLists
{
    // Whether a person has a page also depends on offices held.
    private static readonly Type[] OfficeTypes = [typeof(Person), typeof(Term), typeof(Role), typeof(Vision)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<RecordList> All { get; } =
    [
        new(PageListing.None),
        new(PageListing.Home)
        {
            Types = [typeof(SiteSettings), typeof(Navigation)],
            Records = (site, _) => [.. site.Events, .. site.News],
            IsFilled = _ => true,
        },
        // The page of an office exists once someone has held it, with or without a vision.
        new(PageListing.Vision)
        {
            Types = [typeof(Vision)],
            Records = OfficePages.RecordsOn,
        },
        new(PageListing.PastHolders)
        {
            Records = (site, page) => page.Role is null ? [] : Offices.Past(site, page.Role),
            Pages = RecordPages.Of<Vision>() with
            {
                Shown = OfficePages.Archived,
                Name = vision => ((Vision)vision).Person,
                Title = (site, vision) => OfficePages.ArchivedTitle(site, (Vision)vision),
                Absence = "is the place of words that do not stand there today",
                DependsOn = OfficeTypes,
            },
        },
        new(PageListing.People)
        {
            Types = [typeof(Person), typeof(Role), typeof(Term)],
            Records = (site, _) => site.People,
            IsFilled = site => RecordOrder.People(site).Any(),
            Pages = RecordPages.Of<Person>() with { DependsOn = OfficeTypes },
        },
        new(PageListing.Partners)
        {
            Types = [typeof(Partner)],
            Records = (site, _) => site.Partners,
        },
        new(PageListing.Meetings)
        {
            Types = [typeof(Event)],
            Records = (site, _) => site.Events,
            // Calendars still list meetings that were taken down.
            IsFilled = site => site.Events.Count > 0 || site.Retired.Any(r => r is Event),
            Pages = RecordPages.Of<Event>(),
        },
        new(PageListing.Awards)
        {
            Types = [typeof(Award), typeof(Recipient)],
            Records = (site, _) => site.Awards,
        },
        new(PageListing.Membership)
        {
            Types = [typeof(MembershipCategory)],
            Records = (site, _) => site.MembershipCategories,
        },
        new(PageListing.News)
        {
            Types = [typeof(NewsItem)],
            Records = (site, _) => site.News,
            Pages = RecordPages.Of<NewsItem>(),
        },
        new(PageListing.Subpages),
        new(PageListing.Contact),
    ];

    private static readonly Dictionary<PageListing, RecordList> ByListing = All.ToDictionary(l => l.Shows);
    private static readonly Dictionary<Type, RecordPages> ByType =
        All.Select(l => l.Pages).OfType<RecordPages>().ToDictionary(p => p.Type.RecordType);

    /// <summary>The row of what a page shows.</summary>
    public static RecordList Of(Page page) => ByListing[page.Shows];

    /// <summary>The pages of records of a type; null if they have none below a list.</summary>
    public static RecordPages? PagesOf(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>The list on whose page readers find records of a type; null if there is none.</summary>
    public static PageListing? ListOf(Type type) => All.FirstOrDefault(l => l.Types.Contains(type))?.Shows;

    /// <summary>All pages below which records have their pages, whether they are shown today or not.</summary>
    public static IEnumerable<Page> Parents(SiteContent site) =>
        site.Pages.Concat(site.Waiting.OfType<Page>()).Concat(site.Excluded).Where(p => Of(p).Pages is not null);
}
