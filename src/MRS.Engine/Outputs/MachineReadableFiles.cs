using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Api;
using MRS.Engine.Outputs.Calendar;
using MRS.Engine.Outputs.Crawling;
using MRS.Engine.Outputs.Feeds;

namespace MRS.Engine.Outputs;

/// <summary>The machine-readable outputs of a site: feeds, calendars, the API. Each has its own folder.</summary>
public static class MachineReadableFiles
{
    /// <summary>Makes all of them. Pages link to some of these files, so they are made before the pages.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context) =>
    [
        .. context.Options.HasApi ? ApiFiles.Make(context) : [],
        .. FeedFiles.Make(context),
        .. CalendarFiles.Make(context),
        // Search engines are not to find a preview, so it has no sitemap.
        .. context.Options.IsListed ? [Sitemap.File(context)] : Array.Empty<Artifact>(),
        Robots.File(context),
        .. SecurityText.File(context),
    ];
}
