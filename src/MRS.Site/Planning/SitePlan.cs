using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Which address shows what.</summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, PlannedPage> byAddress;
    private readonly Dictionary<object, string> byRecord;
    private readonly List<PlannedPage> listings;

    /// <summary>Takes the pages of a site; of two at one address the first counts.</summary>
    public SitePlan(IReadOnlyList<PlannedPage> pages, IReadOnlySet<string> hidden, IReadOnlySet<string> unread, IReadOnlyList<PlannedRedirect> redirects)
    {
        Pages = [.. pages.DistinctBy(p => p.Address).OrderBy(p => p.Address, StringComparer.Ordinal)];
        byAddress = Pages.ToDictionary(p => p.Address, StringComparer.Ordinal);
        listings = [.. Pages.Where(p => p.Record is Page { Shows: not PageListing.None })];
        byRecord = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var page in Pages)
        {
            byRecord.TryAdd(page.Record, page.Address);
        }

        Hidden = hidden;
        Unread = unread;
        Redirects = redirects;
    }

    /// <summary>The pages, by address.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>Addresses of pages that have nothing to show.</summary>
    public IReadOnlySet<string> Hidden { get; }

    /// <summary>Addresses of pages whose files could not be read: nothing is said of links to them.</summary>
    public IReadOnlySet<string> Unread { get; }

    /// <summary>The addresses of the past, ordered by address.</summary>
    public IReadOnlyList<PlannedRedirect> Redirects { get; }

    /// <summary>The page at an address; null if there is none.</summary>
    public PlannedPage? At(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>Where a record is shown on a page of its own; null if it has none.</summary>
    public string? AddressOf(ContentRecord record) => byRecord.GetValueOrDefault(record);

    /// <summary>The page that lists records of a kind; null if there is none or it is hidden.</summary>
    public PlannedPage? Listing(PageListing listing, string? role = null) =>
        listings.Find(p => p.Record is Page page && page.Shows == listing && (role is null || page.Role == role));
}
