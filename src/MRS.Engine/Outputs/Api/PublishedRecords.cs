using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Api;

/// <summary>What readers of the site can see on a day: the API tells no more than the pages do.</summary>
internal sealed class PublishedRecords(SiteContent site, SitePlan plan)
{
    /// <summary>The records of a type, ordered by id.</summary>
    public IReadOnlyList<ContentRecord> Of(ContentType type)
    {
        // What was taken down is known for ever: it says since when, and where its address leads. People are still among the others.
        var published = site.All(type.RecordType).Where(r => IsPublished(r) && !site.IsRetired(r)).ToList();
        published.AddRange(site.Retired.Where(r => r.GetType() == type.RecordType));
        return [.. published.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The address of the page that shows a record; null if no page is its own.</summary>
    public string? AddressOf(ContentRecord record) =>
        record is SiteSettings ? "/" : plan.AddressOf(record) ?? OfficePages.Showing(site, plan, record)?.Address;

    private bool IsPublished(ContentRecord record) => record is not (Page or Vision) || AddressOf(record) is not null;
}
