using System.Security.Cryptography;
using System.Text;
using MRS.Content;
using MRS.Site.Images;
using MRS.Site.Planning;

namespace MRS.Site.Artifacts;

/// <summary>The files of a site that are no pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>The folder of the theme's own files, whose names tell their content.</summary>
    public const string AssetFolder = "assets/";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(SiteContent site, SitePlan plan, ThemeFiles theme, PictureLibrary pictures) =>
    [
        .. theme.Files,
        .. Redirects.Files(site, plan),
        .. pictures.Files,
    ];

    /// <summary>A file of the theme. A name that changes with the content may be kept for ever by a browser.</summary>
    internal static Artifact Named(string name, string kind, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
        return Artifact.Text($"{AssetFolder}{name}.{hash}.{kind}", text);
    }
}
