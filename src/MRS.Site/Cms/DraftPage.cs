using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Incremental;

namespace MRS.Site.Cms;

/// <summary>Renders an entry that is not saved yet: the same build, over the same files, but for that one.</summary>
public static class DraftPage
{
    private const int MostShown = 10;

    /// <summary>The page that shows the entry, or why there is none.</summary>
    public static DraftAnswer Render(EntryDraft draft, IReadOnlyList<SourceFile> sources, BuildOptions options, BuildMemory memory)
    {
        var log = new ProblemLog();
        var all = sources.Where(s => s.Path != draft.File.Path).Append(draft.File).OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
        var result = SiteBuilder.Build(all, options, log, memory);
        if (result is not { Snapshot: not null, Publication: not null })
        {
            return new DraftAnswer(null, Complaints(draft, result));
        }

        var address = CmsEntries.PageOf(draft.File.Path, result.Publication);
        return address is not null && result.Snapshot.TryGet(address[1..] + "index.html", out var page)
            ? new DraftAnswer(Encoding.UTF8.GetString(page.Content.Span))
            : new DraftAnswer(null, "No page shows this entry now. It may be left out, be dated later than today, or only say how the site works.");
    }

    // What is wrong with the entry itself; only where that is nothing, what is wrong elsewhere.
    private static string Complaints(EntryDraft draft, BuildResult result)
    {
        var errors = result.Problems.Where(p => p.Severity == Severity.Error).ToList();
        var own = errors.Where(p => p.At.File == draft.File.Path).ToList();
        var lines = (own.Count > 0 ? own.Select(Words) : errors.Select(p => $"{p.At.File}: {Words(p)}")).Take(MostShown);
        return $"The page cannot be made yet:\n{string.Join('\n', lines)}";
    }

    private static string Words(Problem problem) => $"• {problem.Message} {problem.Hint}".TrimEnd();
}
