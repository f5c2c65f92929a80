using MRS.Content.Problems;
using MRS.Site.Checking;
using MRS.Site.Rendering;

namespace MRS.Site.Incremental;

/// <summary>
/// Which texts and pages had nothing wrong with them. They still have nothing wrong while they are the same and everything that a link may lead to is where it
/// was. What had a problem is checked each time: its place may have moved, and what is said of it depends on more.
/// </summary>
public sealed class CheckMemory
{
    private readonly CleanOnes<RenderedText> texts = new();
    private readonly CleanOnes<PageScan> pages = new();
    private LinkTargets? targetsOfTexts;
    private LinkTargets? targetsOfPages;
    private IReadOnlyList<Document> documents = [];

    /// <summary>One that keeps nothing.</summary>
    public static CheckMemory OfNothing => new() { Keeps = false };

    /// <summary>How many texts and pages the last build checked.</summary>
    public int Checked => texts.Checked + pages.Checked;

    private bool Keeps { get; init; } = true;

    /// <summary>Checks the texts of a site.</summary>
    internal void Check(RenderedTexts all, LinkTargets targets, Action<RenderedText, ProblemLog> check, ProblemLog log)
    {
        RenderedText[] now = [.. all.All];
        texts.Check(now, t => t, (Keeps, targets.AreSameAs(targetsOfTexts)), (i, found) => check(now[i], found), log);
        targetsOfTexts = Keeps ? targets : null;
    }

    /// <summary>Checks the pages of a site.</summary>
    internal void Check(IReadOnlyList<Document> now, LinkTargets targets, Action<Document, ProblemLog> check, ProblemLog log)
    {
        var holds = targets.AreSameAs(targetsOfPages) && KeepsAllIds(now);
        pages.Check(now, d => d.Scan, (Keeps, holds), (i, found) => check(now[i], found), log);
        (targetsOfPages, documents) = Keeps ? (targets, now) : (null, []);
    }

    // A new heading breaks no link. The pages are the same in the same order, since the targets are.
    private bool KeepsAllIds(IReadOnlyList<Document> now)
    {
        for (var i = 0; i < now.Count; i++)
        {
            if (!ReferenceEquals(now[i].Scan, documents[i].Scan) && !documents[i].Scan.Ids.All(now[i].Scan.HasId))
            {
                return false;
            }
        }

        return true;
    }
}
