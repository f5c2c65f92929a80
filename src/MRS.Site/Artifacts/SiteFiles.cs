using System.Security.Cryptography;
using System.Text;
using MRS.Content;
using MRS.Site.Planning;
using MRS.Theme;

namespace MRS.Site.Artifacts;

/// <summary>The files of a site that are no pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>The folder of the theme's own files, whose names tell their content.</summary>
    public const string AssetFolder = "assets/";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(SiteContent site, SitePlan plan) =>
    [
        Named("site", "css", Stylesheet.Text),
        .. Redirects.Files(site, plan),
        .. site.Media.Select(m => new Artifact(m.Path, m.Bytes)),
    ];

    /// <summary>The address of the stylesheet among the files.</summary>
    public static string StylesheetAddress(IReadOnlyList<Artifact> files) => "/" + files.First(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Path;

    /// <summary>A file of the theme. A name that changes with the content may be kept for ever by a browser.</summary>
    internal static Artifact Named(string name, string kind, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
        return Artifact.Text($"{AssetFolder}{name}.{hash}.{kind}", text);
    }
}
