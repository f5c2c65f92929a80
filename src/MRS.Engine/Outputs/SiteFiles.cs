using System.Text;
using MRS.Content;
using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Engine.Outputs;

/// <summary>The files of a site that are not pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context, BuildAssets assets) =>
    [
        .. assets.Theme.Files,
        WebManifest.File(context.Site.Settings, assets.Icons),
        .. Redirects.Files(context),
        .. context.Options.HasRedirectPages ? RedirectPages.Make(context) : [],
        .. assets.Pictures.Files,
    ];
}
