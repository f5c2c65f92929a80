using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>Finds the published names that now lead nowhere, and says for each what to paste.</summary>
internal sealed class VanishedNames
{
    private static readonly string RedirectsFile = ContentSchema.Of(typeof(Redirect)).Words.File;

    private readonly SitePlan plan;
    private readonly DateOnly day;
    private readonly IReadOnlyList<PublishedUrlsLine> earlier;
    private readonly HashSet<(string, string)> present;
    private readonly HashSet<(string, string)> known;
    private readonly RedirectLines lines;
    private readonly bool hasRedirects;

    public VanishedNames(BuildContext context, IReadOnlyList<PublishedUrlsLine> earlier)
    {
        (plan, day, this.earlier) = (context.Plan, context.Options.Date, earlier);
        present = PublishedNames.Of(context).Select(n => PublishedUrlsLine.Of(n).Key).ToHashSet();
        known = earlier.Select(e => e.Key).ToHashSet();
        var added = plan.Pages.Where(p => !known.Contains((PublishedUrlsLine.Address, p.Address))).ToList();
        var files = SubscribedFiles.Of(context.Site, plan).Where(a => !known.Contains((PublishedUrlsLine.Address, a))).ToList();
        hasRedirects = context.Site.Redirects.Count > 0;
        lines = new RedirectLines(context.Site.Redirects, plan, added, files);
    }

    /// <summary>Reports each of them.</summary>
    public void Report(ProblemLog log)
    {
        foreach (var entry in earlier.Where(e => !present.Contains(e.Key)))
        {
            if (entry.Kind == PublishedUrlsLine.Address)
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
        if (plan.Hidden.TryGetValue(RedirectPlan.Key(address), out var hidden))
        {
            log.Add(ProblemCodes.AddressHidden, new SourcePosition(RedirectsFile, 0, 0),
                $"{address} was published and {hidden.Why}. Meanwhile its visitors are sent to {hidden.LeadsTo}.");
            return;
        }

        // A feed or calendar is hidden together with the page that lists the same items.
        if (plan.Hidden.ContainsKey(address[..(address.LastIndexOf('/') + 1)]))
        {
            return;
        }

        log.Add(ProblemCodes.AddressVanished, new SourcePosition(RedirectsFile, 0, 0),
            $"{address} was published, and now nothing is there.",
            $"{NameMend(address)}{FieldMend(address)}{Paste}, with the spaces at its beginning: {lines.For(address)}");
    }

    // Feeds and calendars know news and meetings by file name, so for a renamed file a redirect is not enough.
    private string NameMend(string address) =>
        earlier.Any(e => e.Kind != PublishedUrlsLine.Address && e.Page == address && !present.Contains(e.Key))
        && FileOf(RedirectPlan.Key(address)) is string file && lines.RenamedTo(address) is PlannedPage renamed
            ? $"If {renamed.Record.Source.Start.File} is the same under another name, rename it back to {file}. Otherwise: "
            : "";

    // What has its own file is best taken down there: then everything that names it stays valid.
    private string FieldMend(string address) => FileOf(RedirectPlan.Key(address)) is not string file ? "" :
        $"If the file {file} was deleted, put it back and add to its fields: retired: "
            + $"\"{day:yyyy-MM-dd}\"{(lines.TargetOf(address) is string to ? $" and successor: \"{to}\"" : "")}. Or do without the file. ";

    private string? FileOf(string address)
    {
        if (!address.EndsWith('/'))
        {
            return null;
        }

        var list = plan.Pages.FirstOrDefault(p => p.Record is Page page && RecordLists.Of(page).Pages is not null
            && address.StartsWith(p.Address, StringComparison.Ordinal) && address.Length > p.Address.Length);
        var name = address[(list?.Address.Length ?? 1)..].TrimEnd('/');
        return list?.Record is Page parent ? RecordLists.Of(parent).Pages!.FileOf(name)
            : name.Length == 0 ? "pages/index.md"
            : $"pages/{name}.md";
    }

    // Without any redirect the file may not exist yet, and a line of a list alone is not a valid file.
    private string Paste => hasRedirects
        ? $"Paste this line at the end of {RedirectsFile}"
        : $"Let {RedirectsFile} begin with the line \"redirects:\", and paste this line below it";

    // An id goes with its page: if the page's address vanished, that is reported already, and if it says "gone", the id may go too. If it
    // leads to a page that is not new, the item was replaced by another. What remains was renamed or given another id.
    private void ReportId(PublishedUrlsLine entry, ProblemLog log)
    {
        if (plan.Retired.Contains(entry.Page) || plan.Hidden.ContainsKey(entry.Page))
        {
            return;
        }

        var page = plan.At(entry.Page) ?? (plan.RedirectFrom(entry.Page)?.Target is string to ? plan.At(to) : null);
        if (page is null || (page.Address != entry.Page && known.Contains((PublishedUrlsLine.Address, page.Address))))
        {
            return;
        }

        log.Add(ProblemCodes.IdVanished, page.Record.Source.Start,
            $"What is shown at {page.Address} was published under the id {entry.Name}, and now has another.",
            "Give the file its old name back; the address of its page may change, the name may not.");
    }
}
