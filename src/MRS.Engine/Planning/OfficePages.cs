using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>Where the visions of office holders are shown: on the office's page while they hold it, later in the archive.</summary>
public static class OfficePages
{
    /// <summary>The vision that the page of a record shows today besides its own text; null if there is none.</summary>
    public static Vision? WordsOn(SiteContent site, ContentRecord record) =>
        record is Page { Shows: PageListing.Vision, Role: string role } ? Offices.CurrentVision(site, role) : null;

    /// <summary>The records that the page of an office is made from: its terms and the visions shown on it.</summary>
    public static IEnumerable<ContentRecord> RecordsOn(SiteContent site, Page page)
    {
        var terms = site.Terms.Where(t => t.Role == page.Role);
        return WordsOn(site, page) is Vision words ? [.. terms, words] : terms;
    }

    /// <summary>The office page that shows a vision today; null if none does, or for any other record.</summary>
    public static PlannedPage? Showing(SiteContent site, SitePlan plan, ContentRecord record) =>
        record is Vision ? plan.Offices.FirstOrDefault(p => WordsOn(site, p.Record) == record) : null;

    /// <summary>The visions of the former holders of an office, latest first.</summary>
    public static IEnumerable<Vision> Archived(SiteContent site, Page list)
    {
        var current = Offices.CurrentVision(site, list.Role!);
        return Offices.Past(site, list.Role!)
            .Select(t => Offices.VisionOf(site, t.Person))
            .OfType<Vision>()
            // Someone may hold the office again: then the vision is on the page of the office.
            .Where(v => v != current)
            .Distinct();
    }

    /// <summary>The title of a vision in the archive.</summary>
    public static string ArchivedTitle(SiteContent site, Vision vision) =>
        $"{vision.Title}: {site.Person(vision.Person)?.Name ?? vision.Person}";
}
