using MRS.Site.Artifacts;
using MRS.Site.Calendar;
using MRS.Site.Crawling;
using MRS.Site.Feeds;

namespace MRS.Site;

/// <summary>What the site offers to readers' programs besides its pages.</summary>
public static class MachineFiles
{
    /// <summary>Makes all of it. Pages link to some of these files, so they are made before the pages.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication) =>
    [
        .. FeedFiles.Make(publication),
        .. CalendarFiles.Make(publication),
        // A preview is not to be found by search engines, so it has no list of pages for them.
        .. publication.Options.Indexable ? [Sitemap.File(publication)] : Array.Empty<Artifact>(),
        Robots.File(publication),
        .. SecurityText.File(publication),
    ];
}
