using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Api;

/// <summary>What readers of the site can see on a day: the API reveals no more than the pages do.</summary>
internal sealed class PublishedRecords(SiteContent site, SitePlan plan)
{
    /// <summary>The records of a type, ordered by id.</summary>
    public IReadOnlyList<ContentRecord> Of(ContentType type)
    {
        // What was taken down stays in the API for good, with the date and where its address leads. People stay among the others.
        var published = site.All(type.RecordType).Where(r => IsPublished(r) && !site.IsRetired(r)).ToList();
        published.AddRange(site.Retired.Where(r => r.GetType() == type.RecordType));
        return [.. published.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The address of the page that shows a record; null if it has no page of its own.</summary>
    public string? AddressOf(ContentRecord record) =>
        record is SiteSettings ? "/" : plan.AddressOf(record) ?? OfficePages.Showing(site, plan, record)?.Address;

    private bool IsPublished(ContentRecord record) => record is not (Page or Vision) || AddressOf(record) is not null;
}
