using System.Text;
using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Pages;
using MRS.Theme.Words;

namespace MRS.Engine.Editing;

/// <summary>Renders an entry that is not saved yet: the same build over the same files, with that one replaced.</summary>
public static class DraftPage
{
    private const string LeftOut = "This page is left out of the site: readers do not see it. So it would look.";

    /// <summary>The page that shows the entry, or why there is none; and all that the check says of the entry.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="sources">The files without the change.</param>
    /// <param name="options">What a build depends on besides.</param>
    /// <param name="cache">What the build before has left.</param>
    /// <param name="before">What was built of the files without the change, for the same day; null if that is not known.</param>
    public static DraftAnswer Render(
        EntryDraft draft, IReadOnlyList<SourceFile> sources, BuildOptions options, BuildCache cache, BuildResult? before = null)
    {
        var result = Build(draft, sources, options, cache);
        var answer = Page(draft, result) with
        {
            Problems = DraftProblems.Of(draft, result),
            Elsewhere = DraftProblems.Elsewhere(draft, before, result),
        };
        answer = answer with { Others = OtherPages.Of(before, result, answer.Address) };
        return draft.Included is EntryDraft shown && answer.Html?.Length == 0
            && Page(shown, Build(shown, sources, options, cache)) is { Html.Length: > 0 } page
            ? answer with { Html = page.Html, Address = page.Address, Message = LeftOut }
            : answer;
    }

    private static BuildResult Build(EntryDraft draft, IReadOnlyList<SourceFile> sources, BuildOptions options, BuildCache cache)
    {
        var changed = draft.Pictures.Append(draft.File).ToDictionary(f => f.Path);
        var all = sources.Where(s => !changed.ContainsKey(s.Path)).Concat(changed.Values).OrderBy(s => s.Path, StringComparer.Ordinal);
        return SiteBuilder.Build([.. all], options, new ProblemLog(), cache);
    }

    private static DraftAnswer Page(EntryDraft draft, BuildResult result)
    {
        if (result is not { Snapshot: not null, BuildContext: not null })
        {
            return new DraftAnswer(null, Complaint(draft, result), []);
        }

        var address = CmsEntries.PageOf(draft.File.Path, result.BuildContext);
        return address is not null && result.Snapshot.TryGet(DocumentRenderer.FileOf(address), out var page)
            ? new DraftAnswer(Encoding.UTF8.GetString(page.Content.Span), "", []) { Address = address }
            : Absence(draft, result.BuildContext.Site);
    }

    // Why no page shows an entry with which nothing is wrong.
    private static DraftAnswer Absence(EntryDraft draft, SiteContent site)
    {
        bool IsIt(ContentRecord record) => record.Source.Start.File == draft.File.Path;
        if (site.Waiting.FirstOrDefault(IsIt) is IDated { Published: DateOnly published })
        {
            return new DraftAnswer(
                "", $"Readers see this from {DateWords.Of(published)} on. It then comes by itself; until then no page shows it.", [])
            {
                ShownOn = published,
            };
        }

        if (site.Retired.FirstOrDefault(IsIt) is IRetirable { Retired: DateOnly retired } taken)
        {
            var address = taken.Successor is Destination next ? $"leads to {next}" : "says that it is gone";
            var message = $"This was taken down on {DateWords.Of(retired)}: no page shows it any more, and its address {address}.";
            return new DraftAnswer("", message, []) { ShownOn = retired.AddDays(-1) };
        }

        return new DraftAnswer("", site.Excluded.Any(IsIt)
            ? "This page is left out of the site: readers do not see it."
            : "No page shows this entry now. It may have no list to stand in, or only say how the site works.", []);
    }

    private static string Complaint(EntryDraft draft, BuildResult result) =>
        result.Problems.Any(p => p.Severity == Severity.Error && p.At.File == draft.File.Path)
            ? "The page cannot be made yet. What is missing or wrong stands below."
            : "The page cannot be made now, because something is wrong in another entry.";
}
