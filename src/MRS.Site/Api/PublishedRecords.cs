using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Site.Planning;

namespace MRS.Site.Api;

/// <summary>What readers of the site can see on a day: the API tells no more than the pages do.</summary>
internal sealed class PublishedRecords(SiteContent site, SitePlan plan)
{
    /// <summary>The records of a type, ordered by id.</summary>
    public IReadOnlyList<ContentRecord> Of(ContentType type)
    {
        // What was taken down is known for ever: it says since when, and where its address leads.
        var published = site.RecordsOf(type.RecordType).Where(IsPublished).ToList();
        published.AddRange(site.Retired.Where(r => r.GetType() == type.RecordType && r is not Person));
        return [.. published.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The address of the page that shows a record; null if no page is its own.</summary>
    public string? AddressOf(ContentRecord record) => record switch
    {
        SiteSettings => "/",
        Vision vision => plan.AddressOf(vision) ?? OfficePage(vision),
        _ => plan.AddressOf(record),
    };

    private bool IsPublished(ContentRecord record) => record switch
    {
        Page or Vision => AddressOf(record) is not null,
        _ => true,
    };

    private string? OfficePage(Vision vision) =>
        plan.Offices.FirstOrDefault(p => p.Record is Page { Role: string role } && Offices.CurrentVision(site, role) == vision)?.Address;
}
