using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>Where the words of office-holders stand: while they hold the office on its page, later in the archive.</summary>
public static class OfficePages
{
    /// <summary>The words that the page of a record shows today besides its own; null if there are none.</summary>
    public static Vision? WordsOn(SiteContent site, ContentRecord record) =>
        record is Page { Shows: PageListing.Vision, Role: string role } ? Offices.CurrentVision(site, role) : null;

    /// <summary>What makes the page of an office: the terms in it and the words that stand on it.</summary>
    public static IEnumerable<ContentRecord> RecordsOn(SiteContent site, Page page)
    {
        var terms = site.Terms.Where(t => t.Role == page.Role);
        return WordsOn(site, page) is Vision words ? [.. terms, words] : terms;
    }

    /// <summary>The page of the office that shows a record's words today; null if none does.</summary>
    public static PlannedPage? Showing(SiteContent site, SitePlan plan, ContentRecord record) =>
        record is Vision ? plan.Offices.FirstOrDefault(p => WordsOn(site, p.Record) == record) : null;

    /// <summary>The words of the former holders of an office, latest first.</summary>
    public static IEnumerable<Vision> Archived(SiteContent site, Page list)
    {
        var current = Offices.CurrentVision(site, list.Role!);
        return Offices.Past(site, list.Role!)
            .Select(t => Offices.VisionOf(site, t.Person))
            .OfType<Vision>()
            // Someone may hold the office again: then the words stand on the page of the office.
            .Where(v => v != current)
            .Distinct();
    }

    /// <summary>The title of words in the archive.</summary>
    public static string ArchivedTitle(SiteContent site, Vision vision) =>
        $"{vision.Title}: {site.Person(vision.Person)?.Name ?? vision.Person}";
}
