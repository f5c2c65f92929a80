using MRS.Content;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Which address shows what.</summary>
public sealed class SitePlan
{
    private readonly IReadOnlyList<PlannedPage> given;
    private readonly int[] order;
    private readonly Dictionary<string, int> byAddress;
    private readonly Dictionary<object, PlannedPage> byRecord;
    private readonly List<PlannedPage> listings;
    private readonly Lazy<Dictionary<string, PlannedRedirect>> redirects;

    /// <summary>Takes the pages of a site; of two at one address the first counts.</summary>
    /// <param name="pages">The pages in any order.</param>
    /// <param name="unread">Addresses of which nothing can be said.</param>
    /// <param name="before">The plan of the build before: if it was given pages at the same addresses in the same order, they are not ordered again.</param>
    public SitePlan(IReadOnlyList<PlannedPage> pages, UnreadAddresses unread, SitePlan? before = null)
    {
        given = pages;
        if (before is not null && SameOrder.Of(pages, before.given, p => p.Address))
        {
            (order, byAddress) = (before.order, before.byAddress);
        }
        else
        {
            order = [.. Enumerable.Range(0, pages.Count).DistinctBy(i => pages[i].Address).OrderBy(i => pages[i].Address, StringComparer.Ordinal)];
            byAddress = Enumerable.Range(0, order.Length).ToDictionary(n => pages[order[n]].Address, StringComparer.Ordinal);
        }

        Pages = [.. order.Select(i => pages[i])];
        listings = [.. Pages.Where(p => p.Record is Page { Shows: not PageListing.None })];
        byRecord = ByRecord(ReferenceEquals(order, before?.order) ? before : null);
        Unread = unread;
        redirects = new(() => Redirects.ToDictionary(r => RedirectPlan.Key(r.From), StringComparer.Ordinal));
    }

    /// <summary>The pages, by address.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>The addresses at which nothing is shown today.</summary>
    public IReadOnlyDictionary<string, HiddenPage> Hidden { get; internal set; } = new Dictionary<string, HiddenPage>();

    /// <summary>Addresses of which nothing can be said because of files that could not be read.</summary>
    public UnreadAddresses Unread { get; }

    /// <summary>The addresses of the past, ordered by address. Each leads straight to the last address on its way.</summary>
    public IReadOnlyList<PlannedRedirect> Redirects { get; internal set; } = [];

    /// <summary>The addresses of what was taken down.</summary>
    public IReadOnlySet<string> Retired { get; internal set; } = new HashSet<string>();

    /// <summary>The pages of offices, which show the words of their holders.</summary>
    public IEnumerable<PlannedPage> Offices => listings.Where(p => p.Record is Page { Shows: PageListing.Vision, Role: not null });

    /// <summary>Where an address of the past leads; null if it is none.</summary>
    public PlannedRedirect? RedirectFrom(string address) => redirects.Value.GetValueOrDefault(RedirectPlan.Key(address));

    /// <summary>The page at an address; null if there is none.</summary>
    public PlannedPage? At(string address) => NumberOf(address) is int number ? Pages[number] : null;

    /// <summary>The place of an address among the pages; null if there is no page at it.</summary>
    public int? NumberOf(string address) => byAddress.TryGetValue(address, out var number) ? number : null;

    /// <summary>The page of a record's own; null if it has none.</summary>
    public PlannedPage? Of(ContentRecord record) => byRecord.GetValueOrDefault(record);

    /// <summary>Where a record is shown on a page of its own; null if it has none.</summary>
    public string? AddressOf(ContentRecord record) => Of(record)?.Address;

    /// <summary>Whether pages are at the same addresses as in another plan.</summary>
    public bool HasAddressesOf(SitePlan other) =>
        ReferenceEquals(byAddress, other.byAddress) || SameOrder.Of(Pages, other.Pages, p => p.Address);

    /// <summary>Whether the way to each page is that of another plan: pages are at the same addresses, and those above others have the same short titles.</summary>
    public bool HasWaysOf(SitePlan other)
    {
        var isSame = ReferenceEquals(byAddress, other.byAddress);
        for (var i = 0; isSame && i < Pages.Count; i++)
        {
            isSame = ReferenceEquals(Pages[i], other.Pages[i]) || Pages[i].ShortTitle == other.Pages[i].ShortTitle || !IsAbove(i);
        }

        return isSame;
    }

    /// <summary>The page of a record's own, which is looked for first where it was given.</summary>
    internal PlannedPage? Of(ContentRecord record, int place) => place < given.Count && ReferenceEquals(given[place].Record, record) ? given[place] : Of(record);

    /// <summary>The page that lists records of a kind; null if there is none or it is hidden.</summary>
    public PlannedPage? Listing(PageListing listing, string? role = null) =>
        listings.Find(p => p.Record is Page page && page.Shows == listing && (role is null || page.Role == role));

    // By address, those below a page follow right after it.
    private bool IsAbove(int number) => number + 1 < Pages.Count && Pages[number + 1].Address.StartsWith(Pages[number].Address, StringComparison.Ordinal);

    // A copy of the table of before is made at once; to make it anew, each record would have to be looked at.
    private Dictionary<object, PlannedPage> ByRecord(SitePlan? before)
    {
        var changed = Pages.Where((page, i) => before is null || !ReferenceEquals(page, before.Pages[i])).ToList();
        Dictionary<object, PlannedPage> table = before is null ? new(Pages.Count, ReferenceEqualityComparer.Instance) : new(before.byRecord, ReferenceEqualityComparer.Instance);
        foreach (var old in before is null ? [] : before.Pages.Where((page, i) => !ReferenceEquals(page, Pages[i]) && ReferenceEquals(table.GetValueOrDefault(page.Record), page)))
        {
            table.Remove(old.Record);
        }

        foreach (var page in changed)
        {
            table.TryAdd(page.Record, page);
        }

        return table;
    }
}
