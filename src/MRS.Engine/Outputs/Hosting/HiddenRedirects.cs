using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Publishing;
using MRS.Engine.Planning;
using MRS.Engine.Text;

namespace MRS.Engine.Outputs.Hosting;

/// <summary>
/// Where visitors to an address that shows nothing today are redirected in the meantime. Only addresses that someone may know have a
/// redirect, those that were published and those that a text links to: nothing reveals what is planned.
/// </summary>
internal static class HiddenRedirects
{
    /// <summary>These redirects.</summary>
    public static IEnumerable<PlannedRedirect> Of(BuildContext context)
    {
        var hidden = context.Plan.Hidden;
        if (hidden.Count == 0)
        {
            return [];
        }

        return Known(context).Where(a => hidden.ContainsKey(a) && context.Plan.RedirectFrom(a) is null).Distinct(StringComparer.Ordinal)
            .Select(a => new PlannedRedirect(a, hidden[a].LeadsTo, default, default) { IsTemporary = true });
    }

    private static IEnumerable<string> Known(BuildContext context)
    {
        var published = context.Options.PublishedUrls is PreviousFile file ? PublishedUrlsFile.Read(file, new ProblemLog()) : [];
        return published.Where(e => e.Kind == PublishedUrlsLine.Address).Select(e => e.Name)
            .Concat(context.Texts.All.SelectMany(t => t.Links).Select(l => l.Url).Where(u => LinkKinds.Of(u) == LinkKind.Site)
                .Select(u => Uri.UnescapeDataString(u.Split('#', '?')[0])))
            .Select(RedirectPlan.Key);
    }
}
