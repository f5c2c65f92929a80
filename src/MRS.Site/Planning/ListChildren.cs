using MRS.Content;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>The records that have their pages below a page that lists them, whether they are shown today or not.</summary>
internal static class ListChildren
{
    /// <summary>The records of those given that stand below a list of a kind.</summary>
    public static IEnumerable<ContentRecord> Of(PageListing listing, IEnumerable<ContentRecord> records) => records.Where(r => listing == ListOf(r));

    /// <summary>The address of a record below its list.</summary>
    public static string AddressOf(Page list, ContentRecord record) => $"{Planner.AddressOf(list.Id)}{(record is Vision vision ? vision.Person : record.Id)}/";

    /// <summary>All that may stand below lists and has not been taken down.</summary>
    public static IEnumerable<ContentRecord> All(SiteContent site) =>
        [.. site.Events, .. site.News, .. Listings.People(site), .. site.Visions, .. site.Waiting.Where(r => r is not Page)];

    /// <summary>All pages that list something, whether they are shown today or not.</summary>
    public static IEnumerable<Page> Lists(SiteContent site) =>
        site.Pages.Concat(site.Waiting.OfType<Page>()).Concat(site.Excluded).Where(IsList);

    /// <summary>Whether a page has the pages of records below it.</summary>
    public static bool IsList(Page page) => page.Shows is PageListing.Meetings or PageListing.News or PageListing.People or PageListing.PastHolders;

    private static PageListing ListOf(ContentRecord record) => record switch
    {
        Event => PageListing.Meetings,
        NewsItem => PageListing.News,
        Person => PageListing.People,
        Vision => PageListing.PastHolders,
        _ => PageListing.None,
    };
}
