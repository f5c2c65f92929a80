using System.Text;
using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Cms;
using MRS.Theme.Words;

namespace MRS.Engine.Editing;

/// <summary>Renders an entry that is not saved yet: the same build over the same files, with that one replaced.</summary>
public static class DraftPage
{
    private const int MostShown = 10;

    /// <summary>The page that shows the entry, or why there is none; and the notices on the entry.</summary>
    public static DraftAnswer Render(EntryDraft draft, IReadOnlyList<SourceFile> sources, BuildOptions options, BuildCache cache)
    {
        var log = new ProblemLog();
        var all = sources.Where(s => s.Path != draft.File.Path).Append(draft.File).OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
        var result = SiteBuilder.Build(all, options, log, cache);
        if (result is not { Snapshot: not null, BuildContext: not null })
        {
            return new DraftAnswer(null, Complaints(draft, result), []);
        }

        var address = CmsEntries.PageOf(draft.File.Path, result.BuildContext);
        var own = result.Notices.Where(p => p.At.File == draft.File.Path).ToList();
        return address is not null && result.Snapshot.TryGet(address[1..] + "index.html", out var page)
            ? new DraftAnswer(Encoding.UTF8.GetString(page.Content.Span), "", Told(own))
            : new DraftAnswer("", Absence(draft, result.BuildContext.Site), Told([.. own.Where(p => p.Code != ProblemCodes.Waits)]));
    }

    // Why no page shows an entry that has no problems.
    private static string Absence(EntryDraft draft, SiteContent site)
    {
        bool IsIt(ContentRecord record) => record.Source.Start.File == draft.File.Path;
        if (site.Waiting.FirstOrDefault(IsIt) is IDated { Published: DateOnly published })
        {
            return $"Readers see this from {DateWords.Of(published)} on. It then comes by itself; until then no page shows it.";
        }

        if (site.Retired.FirstOrDefault(IsIt) is IRetirable { Retired: DateOnly retired } taken)
        {
            var address = taken.Successor is Destination next ? $"leads to {next}" : "says that it is gone";
            return $"This was taken down on {DateWords.Of(retired)}: no page shows it any more, and its address {address}.";
        }

        return site.Excluded.Any(IsIt)
            ? "This page is left out of the site: readers do not see it."
            : "No page shows this entry now. It may have no list to stand in, or only say how the site works.";
    }

    // The problems of the entry itself or, only if it has none, those elsewhere.
    private static string Complaints(EntryDraft draft, BuildResult result)
    {
        var errors = result.Problems.Where(p => p.Severity == Severity.Error).ToList();
        var own = errors.Where(p => p.At.File == draft.File.Path).ToList();
        var lines = (own.Count > 0 ? own.Select(Words) : errors.Select(p => $"{p.At.File}: {Words(p)}")).Take(MostShown)
            .Select(line => $"• {line}");
        return $"The page cannot be made yet:\n{string.Join('\n', lines)}";
    }

    private static IReadOnlyList<string> Told(List<Problem> notices) =>
        [.. Notices.Shown(notices).Take(MostShown).Select(Words), .. Notices.Rest(notices)];

    private static string Words(Problem problem) => $"{problem.Message} {problem.Hint}".TrimEnd();
}
