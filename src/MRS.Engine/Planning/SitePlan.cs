using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>Which address shows what.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, PlannedPage> byAddress;
    private readonly Dictionary<object, PlannedPage> byRecord;
    private readonly List<PlannedPage> listings;
    private readonly Lazy<Dictionary<string, PlannedRedirect>> redirects;

    /// <summary>Takes the pages of a site; of two at one address the first wins.</summary>
    /// <param name="pages">The pages in any order.</param>
    /// <param name="unread">Addresses of which nothing can be said.</param>
    public SitePlan(IReadOnlyList<PlannedPage> pages, UnreadAddresses unread)
    {
        Pages = [.. pages.DistinctBy(p => p.Address).OrderBy(p => p.Address, StringComparer.Ordinal)];
        byAddress = Pages.ToDictionary(p => p.Address, StringComparer.Ordinal);
        listings = [.. Pages.Where(p => p.Record is Page { Shows: not PageListing.None })];
        byRecord = new(Pages.Count, ReferenceEqualityComparer.Instance);
        foreach (var page in Pages)
        {
            byRecord.TryAdd(page.Record, page);
        }

        Unread = unread;
        redirects = new(() => Redirects.ToDictionary(r => RedirectPlan.Key(r.From), StringComparer.Ordinal));
    }

    /// <summary>The pages, by address.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>The addresses at which nothing is shown today.</summary>
    public IReadOnlyDictionary<string, HiddenPage> Hidden { get; internal set; } = new Dictionary<string, HiddenPage>();

    /// <summary>Addresses of which nothing can be said because of files that could not be read.</summary>
    public UnreadAddresses Unread { get; }

    /// <summary>The redirects from old addresses, ordered by address. Each leads straight to its final target.</summary>
    public IReadOnlyList<PlannedRedirect> Redirects { get; internal set; } = [];

    /// <summary>The addresses of what was taken down.</summary>
    public IReadOnlySet<string> Retired { get; internal set; } = new HashSet<string>();

    /// <summary>The pages of offices, which show the visions of their holders.</summary>
    public IEnumerable<PlannedPage> Offices => listings.Where(p => p.Record is Page { Shows: PageListing.Vision, Role: not null });

    /// <summary>The redirect from an old address; null if it is not one.</summary>
    public PlannedRedirect? RedirectFrom(string address) => redirects.Value.GetValueOrDefault(RedirectPlan.Key(address));

    /// <summary>The page at an address; null if there is none.</summary>
    public PlannedPage? At(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>A record's own page; null if it has none.</summary>
    public PlannedPage? Of(ContentRecord record) => byRecord.GetValueOrDefault(record);

    /// <summary>The address of a record's own page; null if it has none.</summary>
    public string? AddressOf(ContentRecord record) => Of(record)?.Address;

    /// <summary>Whether pages are at the same addresses as in another plan.</summary>
    public bool HasAddressesOf(SitePlan other) =>
        Pages.Select(p => p.Address).SequenceEqual(other.Pages.Select(p => p.Address), StringComparer.Ordinal);

    /// <summary>The page that lists records of a kind; null if there is none or it is hidden.</summary>
    public PlannedPage? Listing(PageListing listing, string? role = null) =>
        listings.Find(p => p.Record is Page page && page.Shows == listing && (role is null || page.Role == role));
}
