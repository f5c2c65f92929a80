using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>All checks of the finished pages.</summary>
public static class SiteChecks
{
    /// <summary>
    /// Checks only the links and excerpts of the texts, so that an editor learns of them together with all other problems.
    /// </summary>
    public static void CheckTexts(SiteContent site, RenderedTexts texts, LinkTargets targets, CheckCache cache, ProblemLog log)
    {
        Excerpts.Check(site, texts, log);
        var links = new LinkCheck([], targets, log);
        cache.Check(texts, targets, (text, found) => links.Into(found).Check(text), log);
    }

    /// <summary>Checks every page individually and all of them together.</summary>
    public static void Check(IReadOnlyList<PageDocument> documents, LinkTargets targets, CheckCache cache, ProblemLog log)
    {
        CheckTitles(documents, log);
        var links = new LinkCheck(documents, targets, log);
        cache.Check(documents, targets, (document, found) =>
        {
            PageCheck.Check(document, found);
            links.Into(found).Check(document);
        }, log);
        links.CheckRedirects();
    }

    // In menus, lists and searches, pages of one kind are told apart by their titles. People may share a name.
    private static void CheckTitles(IReadOnlyList<PageDocument> documents, ProblemLog log)
    {
        foreach (var kind in documents.Where(d => d.Page.Record is not Person).GroupBy(d => d.Page.Record.GetType()))
        {
            foreach (var twins in kind.GroupBy(d => d.Page.Title.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
            {
                foreach (var second in twins.Skip(1))
                {
                    log.Add(ProblemCodes.TitleTwice, second.Page.TitleAt,
                        $"The title \"{second.Page.Title}\" is that of {twins.First().Page.Record.Source.Start.File} as well.",
                        "Say in the title what is special about this page.");
                }
            }
        }
    }
}
