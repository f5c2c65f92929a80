using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Site.Planning;

namespace MRS.Site.Publishing;

/// <summary>Finds the names of the past that lead nowhere now, and says for each what to paste.</summary>
internal sealed class VanishedNames
{
    private static readonly string RedirectsFile = ContentSchema.Of(typeof(Content.Model.Redirect)).Words.File;

    private readonly SitePlan plan;
    private readonly IReadOnlyList<LedgerEntry> earlier;
    private readonly HashSet<(string, string)> present;
    private readonly HashSet<(string, string)> known;
    private readonly Dictionary<string, PlannedRedirect> redirects;
    private readonly RedirectLines lines;

    public VanishedNames(Publication publication, IReadOnlyList<LedgerEntry> earlier)
    {
        (plan, this.earlier) = (publication.Plan, earlier);
        present = PublishedNames.Of(publication).Select(n => LedgerEntry.Of(n).Key).ToHashSet();
        known = earlier.Select(e => e.Key).ToHashSet();
        var added = plan.Pages.Where(p => !known.Contains((LedgerEntry.Address, p.Address))).ToList();
        var files = LastingFiles.Of(publication.Site, plan).Where(a => !known.Contains((LedgerEntry.Address, a))).ToList();
        redirects = plan.Redirects.DistinctBy(r => RedirectPlan.Key(r.From)).ToDictionary(r => RedirectPlan.Key(r.From), StringComparer.Ordinal);
        lines = new RedirectLines(publication.Site.Redirects, plan, added, files);
    }

    /// <summary>Reports each of them.</summary>
    public void Report(ProblemLog log)
    {
        foreach (var entry in earlier.Where(e => !present.Contains(e.Key)))
        {
            if (entry.Kind == LedgerEntry.Address)
            {
                ReportAddress(entry.Name, log);
            }
            else
            {
                ReportId(entry, log);
            }
        }
    }

    private void ReportAddress(string address, ProblemLog log)
    {
        if (plan.Hidden.Contains(address))
        {
            log.Add(ProblemCodes.AddressHidden, new SourcePosition(RedirectsFile, 0, 0), $"{address} was published and is hidden now, because it has nothing to show.", "Give it something to show.");
            return;
        }

        // A feed or calendar is hidden together with the page that lists the same.
        if (plan.Hidden.Contains(address[..(address.LastIndexOf('/') + 1)]))
        {
            return;
        }

        log.Add(ProblemCodes.AddressVanished, new SourcePosition(RedirectsFile, 0, 0), $"{address} was published, and now nothing is there.", $"Paste this line at the end of {RedirectsFile}, with the blanks at its beginning: {lines.For(address)}");
    }

    // An id goes with its page: where the page's address vanished that is said already, and where it says "gone" the id may go too.
    // Where it leads to a page that is not new, the thing was given up in favour of another. What remains was renamed or given another id.
    private void ReportId(LedgerEntry entry, ProblemLog log)
    {
        var page = plan.At(entry.Page) ?? (Redirect(entry.Page)?.To is string to ? plan.At(to.Split('#')[0]) : null);
        if (page is null || (page.Address != entry.Page && known.Contains((LedgerEntry.Address, page.Address))))
        {
            return;
        }

        log.Add(ProblemCodes.IdVanished, page.Record.Source.Start, $"What is shown at {page.Address} was published under the id {entry.Name}, and now has another.", "Give the file its old name back; the address of its page may change, the name may not.");
    }

    private PlannedRedirect? Redirect(string address) => redirects.GetValueOrDefault(RedirectPlan.Key(address));
}
