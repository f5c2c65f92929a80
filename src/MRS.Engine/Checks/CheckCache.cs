using MRS.Content.Problems;
using MRS.Engine.Html;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>
/// Which texts and pages had no problems. That stays so while they are the same and every link target is where it was. What had a problem
/// is checked each time: its position may have moved, and its message depends on more.
/// </summary>
public sealed class CheckCache
{
    private readonly PassedChecks texts = new();
    private readonly PassedChecks pages = new();
    private LinkTargets? targetsOfTexts;
    private LinkTargets? targetsOfPages;
    private Dictionary<string, PageScan> scans = [];

    /// <summary>How many texts and pages the last build checked.</summary>
    public int Checked => texts.Checked + pages.Checked;

    /// <summary>Checks the texts of a site.</summary>
    internal void Check(RenderedTexts all, LinkTargets targets, Action<RenderedText, ProblemLog> check, ProblemLog log)
    {
        if (!targets.AreSameAs(targetsOfTexts))
        {
            texts.Invalidate();
        }

        texts.Check([.. all.All], t => t, check, log);
        targetsOfTexts = targets;
    }

    /// <summary>Checks the pages of a site.</summary>
    internal void Check(IReadOnlyList<PageDocument> now, LinkTargets targets, Action<PageDocument, ProblemLog> check, ProblemLog log)
    {
        if (!targets.AreSameAs(targetsOfPages) || !now.All(HasAllItsIds))
        {
            pages.Invalidate();
        }

        pages.Check(now, d => d.Scan, check, log);
        (targetsOfPages, scans) = (targets, now.ToDictionary(d => d.Page.Address, d => d.Scan, StringComparer.Ordinal));
    }

    // A new heading breaks no link; a removed one may break links on any page.
    private bool HasAllItsIds(PageDocument now) =>
        !scans.TryGetValue(now.Page.Address, out var before) || ReferenceEquals(before, now.Scan) || before.Ids.IsSubsetOf(now.Scan.Ids);
}
