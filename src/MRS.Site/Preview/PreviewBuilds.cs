using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Editing;

namespace MRS.Site.Preview;

/// <summary>
/// The builds of a preview, one after the other, each with the cache of the previous one. Drafts in the editing form are built in between.
/// </summary>
/// <param name="folder">The content folder.</param>
/// <param name="options">Returns what else a build depends on now.</param>
public sealed class PreviewBuilds(string folder, Func<IReadOnlyList<SourceFile>, BuildOptions> options)
{
    private readonly Lock gate = new();
    private readonly FolderCache files = new(folder);
    private readonly BuildCache otherDay = new();
    private BuildCache cache = new();
    private IReadOnlyList<SourceFile> built = [];
    private IReadOnlyList<Problem> noted = [];
    private BuildOptions? builtWith;
    private BuildResult? last;

    /// <summary>Builds what is on the disk; null if it is what was built last time.</summary>
    public BuildResult? Build(ContentChanges changes)
    {
        lock (gate)
        {
            var log = new ProblemLog();
            var sources = changes.Paths is { } paths ? files.Look(paths, log) : files.Look(log);
            var (found, now) = (log.Sorted(), options(sources));
            if (now == builtWith && found.SequenceEqual(noted) && sources.SequenceEqual(built, ReferenceEqualityComparer.Instance))
            {
                return null;
            }

            // Only after building: after a bug in this program the same files are worth another try.
            builtWith = null;
            var result = Cached(m => SiteBuilder.Build(sources, now, log, m));
            (built, noted, builtWith, last) = (sources, found, now, result);
            return result;
        }
    }

    /// <summary>Renders an unsaved entry, over what was last read from the disk.</summary>
    public DraftAnswer Render(EntryDraft draft)
    {
        lock (gate)
        {
            var sources = files.Look(new ProblemLog());
            var now = options(sources);
            // What was built for another day is of no use to the site, nor the other way round.
            return draft.Day is DateOnly day && day != now.Date
                ? DraftPage.Render(draft, sources, now with { Date = day }, otherDay)
                : Cached(m => DraftPage.Render(draft, sources, now, m, last));
        }
    }

    // A build aborted by a bug leaves an unreliable cache behind.
    private TResult Cached<TResult>(Func<BuildCache, TResult> build)
    {
        try
        {
            return build(cache);
        }
        catch
        {
            cache = new BuildCache();
            throw;
        }
    }
}
