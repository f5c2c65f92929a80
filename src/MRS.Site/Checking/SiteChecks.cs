using MRS.Content.Problems;
using MRS.Site.Incremental;
using MRS.Site.Rendering;

namespace MRS.Site.Checking;

/// <summary>All checks of the finished pages.</summary>
public static class SiteChecks
{
    /// <summary>Checks the links of the texts alone, so that an editor learns of them together with everything else that is wrong.</summary>
    public static void CheckTexts(RenderedTexts texts, LinkTargets targets, CheckMemory memory, ProblemLog log)
    {
        var links = new LinkCheck([], targets, log);
        memory.Check(texts, targets, (text, found) => links.Into(found).Check(text), log);
    }

    /// <summary>Checks every page by itself and all of them together.</summary>
    public static void Check(IReadOnlyList<Document> documents, LinkTargets targets, CheckMemory memory, ProblemLog log)
    {
        var titles = Task.Run(() => CheckTitles(documents, log));
        var links = new LinkCheck(documents, targets, log);
        memory.Check(documents, targets, (document, found) =>
        {
            PageCheck.Check(document, found);
            links.Into(found).Check(document);
        }, log);
        links.CheckRedirects();
        titles.GetAwaiter().GetResult();
    }

    private static void CheckTitles(IReadOnlyList<Document> documents, ProblemLog log)
    {
        var seen = new HashSet<string>(documents.Count, StringComparer.OrdinalIgnoreCase);
        if (documents.All(d => seen.Add(d.Page.Title.Trim())))
        {
            return;
        }

        foreach (var twins in documents.GroupBy(d => d.Page.Title.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.TitleTwice, second.Page.TitleAt, $"The title \"{second.Page.Title}\" is that of {twins.First().Page.Record.Source.Start.File} as well.", "Say in the title what is special about this page.");
            }
        }
    }
}
