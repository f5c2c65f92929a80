using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>The addresses of what was taken down, each with where it leads now.</summary>
internal static class RetiredPages
{
    /// <summary>All of them.</summary>
    /// <param name="site">The content of the day.</param>
    public static IReadOnlyList<PlannedRedirect> Of(SiteContent site)
    {
        if (site.Retired.Count == 0)
        {
            return [];
        }

        var all = new List<PlannedRedirect>();
        foreach (var page in site.Retired.OfType<Page>())
        {
            all.Add(Redirect(Planner.AddressOf(page.Id), page));
            all.AddRange(RecordLists.Of(page).Pages is RecordPages pages ? BelowRetired(page, pages, site) : []);
        }

        foreach (var list in RecordLists.Parents(site))
        {
            var pages = RecordLists.Of(list).Pages!;
            all.AddRange(pages.Among(site.Retired).Select(r => Redirect(pages.AddressOf(list, r), r)));
        }

        return all;
    }

    // What was below a list that was taken down is now below the page that lists the same, if there is one.
    private static IEnumerable<PlannedRedirect> BelowRetired(Page list, RecordPages pages, SiteContent site)
    {
        var twin = site.Pages.FirstOrDefault(p => p.Shows == list.Shows && p.Role == list.Role);
        foreach (var record in pages.All(site).Concat(pages.Among(site.Retired)))
        {
            var to = twin is null || site.IsRetired(record) ? SuccessorOf(record) ?? SuccessorOf(list) : pages.AddressOf(twin, record);
            yield return Redirect(pages.AddressOf(list, record), list) with { To = to };
        }

        var address = Planner.AddressOf(list.Id);
        foreach (var file in SubscribedFiles.NamesBelow(list))
        {
            yield return Redirect(address + file, list) with { To = twin is null ? null : Planner.AddressOf(twin.Id) + file };
        }
    }

    private static string? SuccessorOf(ContentRecord record) => (record as IRetirable)?.Successor?.Value;

    private static PlannedRedirect Redirect(string address, ContentRecord record) =>
        new(address, SuccessorOf(record), record.Source.At(nameof(IRetirable.Retired)), record.Source.At(nameof(IRetirable.Successor)));
}
