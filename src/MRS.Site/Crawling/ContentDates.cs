using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Site.Planning;

namespace MRS.Site.Crawling;

/// <summary>When what a page shows last changed, as far as the content says it. Nothing else dates a page: no file time and no clock.</summary>
public static class ContentDates
{
    /// <summary>The latest day written on the page's record or on anything it lists; null if no day is written.</summary>
    public static DateOnly? LastChange(Publication publication, PlannedPage page) =>
        Records(publication.Site, page.Record).Select(Of).Max();

    /// <summary>The day a record last changed; null if it does not say.</summary>
    public static DateOnly? Of(ContentRecord record) => record switch
    {
        IDated dated => dated.Updated > dated.Published || dated.Published is null ? dated.Updated ?? dated.Published : dated.Published,
        _ => null,
    };

    private static IEnumerable<ContentRecord> Records(SiteContent site, ContentRecord record) => record is not Page page ? [record] : page.Shows switch
    {
        PageListing.Home => [page, .. site.Events, .. Listings.News(site)],
        PageListing.Meetings => [page, .. site.Events],
        PageListing.News => [page, .. Listings.News(site)],
        PageListing.People => [page, .. site.People],
        PageListing.Vision when Offices.CurrentVision(site, page.Role!) is Vision vision => [page, vision],
        _ => [page],
    };
}
