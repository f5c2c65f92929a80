using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Crawling;

/// <summary>
/// When the content of a page last changed, if the content says so. Nothing else dates a page: no file time and no clock.
/// </summary>
public static class ContentDates
{
    /// <summary>The latest date given in the page's record or in anything it lists; null if none is given.</summary>
    public static DateOnly? LastChange(BuildContext context, PlannedPage page) =>
        Listed(context.Site, page.Record).Prepend(page.Record).Select(Of).Max();

    /// <summary>The day a record last changed; null if it does not say.</summary>
    public static DateOnly? Of(ContentRecord record) => record switch
    {
        IDated dated => dated.Updated > dated.Published || dated.Published is null ? dated.Updated ?? dated.Published : dated.Published,
        _ => null,
    };

    private static IEnumerable<ContentRecord> Listed(SiteContent site, ContentRecord record) =>
        record is Page page ? RecordLists.Of(page).Records?.Invoke(site, page) ?? [] : [];
}
