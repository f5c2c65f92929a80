using MRS.Content.Problems;
using MRS.Site.Artifacts;
using MRS.Site.Planning;
using MRS.Site.Rendering;

namespace MRS.Site.Checking;

/// <summary>All checks of the finished pages.</summary>
public static class SiteChecks
{
    /// <summary>Checks the links of the texts alone, so that an editor learns of them together with everything else that is wrong.</summary>
    public static void CheckTexts(RenderedTexts texts, SitePlan plan, IReadOnlyList<Artifact> files, ProblemLog log)
    {
        var links = new LinkCheck([], plan, Paths(files), log);
        foreach (var text in texts.All)
        {
            links.Check(text);
        }
    }

    /// <summary>Checks every page by itself and all of them together. </summary>
    public static void Check(IReadOnlyList<Document> documents, SitePlan plan, IReadOnlyList<Artifact> files, ProblemLog log)
    {
        var links = new LinkCheck(documents, plan, Paths(files), log);
        Parallel.ForEach(documents, document =>
        {
            PageCheck.Check(document, log);
            links.Check(document);
        });
        links.CheckRedirects();
        CheckTitles(documents, log);
    }

    private static void CheckTitles(IReadOnlyList<Document> documents, ProblemLog log)
    {
        foreach (var twins in documents.GroupBy(d => d.Page.Title.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            foreach (var second in twins.Skip(1))
            {
                log.Add(ProblemCodes.TitleTwice, second.Page.TitleAt, $"The title \"{second.Page.Title}\" is that of {twins.First().Page.Record.Source.Start.File} as well.", "Say in the title what is special about this page.");
            }
        }
    }

    private static HashSet<string> Paths(IReadOnlyList<Artifact> files) => files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
}
