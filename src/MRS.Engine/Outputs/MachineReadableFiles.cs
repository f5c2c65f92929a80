using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Api;
using MRS.Engine.Outputs.Calendar;
using MRS.Engine.Outputs.Crawling;
using MRS.Engine.Outputs.Feeds;

namespace MRS.Engine.Outputs;

/// <summary>The outputs of a site that programs read: feeds, calendars, the API. Each has a folder of its own.</summary>
public static class MachineReadableFiles
{
    /// <summary>Makes all of it. Pages link to some of these files, so they are made before the pages.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context) =>
    [
        .. context.Options.HasApi ? ApiFiles.Make(context) : [],
        .. FeedFiles.Make(context),
        .. CalendarFiles.Make(context),
        // A preview is not to be found by search engines, so it has no list of pages for them.
        .. context.Options.IsListed ? [Sitemap.File(context)] : Array.Empty<Artifact>(),
        Robots.File(context),
        .. SecurityText.File(context),
    ];
}
