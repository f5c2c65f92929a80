using MRS.Content;
using MRS.Site.Planning;

namespace MRS.Site.Artifacts;

/// <summary>The files of a site that are no pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>The folder of the theme's own files, whose names tell their content.</summary>
    public const string AssetFolder = "assets/";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(SiteContent site, SitePlan plan, ThemeFiles theme) =>
    [
        .. theme.Files,
        .. Redirects.Files(site, plan),
        .. site.Media.Select(m => new Artifact(m.Path, m.Bytes)),
    ];
}
