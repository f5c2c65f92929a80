using System.Globalization;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Finds the addresses that belong to something which is not shown today: an empty list, a page that is left out, what waits for its day.</summary>
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

        foreach (var list in ListChildren.Lists(site))
        {
            foreach (var record in Unshown(list, site, plan))
            {
                Add(ListChildren.AddressOf(list, record), Why(record), record is Vision vision ? OfficePage(vision, site, plan) : null);
            }
        }

        return hidden;
    }

    // Of a list that is shown only what waits is missing, and words that stand on the page of the office.
    private static IEnumerable<ContentRecord> Unshown(Page list, SiteContent site, SitePlan plan) =>
        ListChildren.Of(list.Shows, plan.Of(list) is not null && list.Shows != PageListing.PastHolders ? site.Waiting : ListChildren.All(site));

    private static string Why(ContentRecord record) => record switch
    {
        Vision => "is the place of words that do not stand there today",
        IDated { Published: DateOnly published } => Waits(published),
        _ => "has no list to stand in today",
    };

    private static string Waits(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"waits until {day:yyyy-MM-dd}");

    private static string? OfficePage(Vision vision, SiteContent site, SitePlan plan) =>
        plan.Offices.FirstOrDefault(p => Offices.CurrentVision(site, ((Page)p.Record).Role!) == vision)?.Address;

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
