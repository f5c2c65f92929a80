using System.Globalization;
using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>
/// Finds the addresses of everything not shown today: an empty list, an excluded page, what waits for its day.
/// </summary>
internal static class HiddenPages
{
    /// <summary>These addresses, each with the reason.</summary>
    /// <param name="site">The content of the day.</param>
    /// <param name="plan">What is shown.</param>
    public static IReadOnlyDictionary<string, HiddenPage> Of(SiteContent site, SitePlan plan)
    {
        var hidden = new Dictionary<string, HiddenPage>(StringComparer.Ordinal);
        void Add(string address, string why, string? leadsTo = null)
        {
            if (plan.At(address) is null)
            {
                hidden.TryAdd(address, new HiddenPage(why, leadsTo ?? NearestAbove(address, plan)));
            }
        }

        foreach (var page in site.Pages.Where(p => plan.Of(p) is null))
        {
            Add(Planner.AddressOf(page.Id), "has nothing to show today");
        }

        foreach (var page in site.Waiting.OfType<Page>())
        {
            Add(Planner.AddressOf(page.Id), Waits(page.Published!.Value));
        }

        foreach (var page in site.Excluded)
        {
            Add(Planner.AddressOf(page.Id), "is left out");
        }

        foreach (var list in RecordLists.Parents(site))
        {
            var pages = RecordLists.Of(list).Pages!;
            foreach (var record in Unshown(list, pages, site, plan))
            {
                Add(pages.AddressOf(list, record), pages.Absence ?? Why(record), OfficePages.Showing(site, plan, record)?.Address);
            }
        }

        return hidden;
    }

    // A shown list lacks only what waits, unless some records have no page although the list is shown.
    private static IEnumerable<ContentRecord> Unshown(Page list, RecordPages pages, SiteContent site, SitePlan plan) =>
        plan.Of(list) is not null && pages.Absence is null ? pages.Among(site.Waiting) : pages.All(site);

    private static string Why(ContentRecord record) =>
        record is IDated { Published: DateOnly published } ? Waits(published) : "has no list to stand in today";

    private static string Waits(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"waits until {day:yyyy-MM-dd}");

    private static string NearestAbove(string address, SitePlan plan)
    {
        var above = address;
        do
        {
            above = above[..(above.TrimEnd('/').LastIndexOf('/') + 1)];
        }
        while (above.Length > 1 && plan.At(above) is null);
        return above.Length == 0 ? "/" : above;
    }
}
