using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Publishing;
using MRS.Engine.Planning;
using MRS.Engine.Text;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// Where visitors are sent meanwhile who come to an address at which nothing is shown today. Only addresses that someone may know have a
/// redirect, those that were published and those that a text links to: nothing tells of what is planned.
/// </summary>
internal static class HiddenRedirects
{
    /// <summary>These redirects.</summary>
    public static IEnumerable<PlannedRedirect> Of(Publication publication)
    {
        var hidden = publication.Plan.Hidden;
        if (hidden.Count == 0)
        {
            return [];
        }

        return Known(publication).Where(a => hidden.ContainsKey(a) && publication.Plan.RedirectFrom(a) is null).Distinct(StringComparer.Ordinal)
            .Select(a => new PlannedRedirect(a, hidden[a].LeadsTo, default, default) { IsTemporary = true });
    }

    private static IEnumerable<string> Known(Publication publication)
    {
        var published = publication.Options.Ledger is EarlierFile ledger ? Ledger.Read(ledger, new ProblemLog()) : [];
        return published.Where(e => e.Kind == LedgerEntry.Address).Select(e => e.Name)
            .Concat(publication.Texts.All.SelectMany(t => t.Links).Select(l => l.Url).Where(u => LinkKinds.Of(u) == LinkKind.Site).Select(u => Uri.UnescapeDataString(u.Split('#', '?')[0])))
            .Select(RedirectPlan.Key);
    }
}
