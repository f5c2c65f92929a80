using System.Security.Cryptography;
using System.Text;
using MRS.Content;
using MRS.Site.Icons;
using MRS.Site.Planning;

namespace MRS.Site.Artifacts;

/// <summary>The files of a site that are no pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>The folder of the theme's own files, whose names tell their content.</summary>
    public const string AssetFolder = "assets/";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication, Materials materials) =>
    [
        .. materials.Theme.Files,
        WebManifest.File(publication.Site.Settings, materials.Icons),
        .. Redirects.Files(publication),
        .. publication.Options.HasRedirectPages ? RedirectPages.Make(publication) : [],
        .. materials.Pictures.Files,
    ];

    /// <summary>A file of the theme. A name that changes with the content may be kept for ever by a browser.</summary>
    internal static Artifact Named(string name, string kind, string text) => Named(name, kind, Encoding.UTF8.GetBytes(text));

    /// <summary>The same for a file that is no text.</summary>
    internal static Artifact Named(string name, string kind, ReadOnlyMemory<byte> bytes) =>
        new($"{AssetFolder}{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}.{kind}", bytes);
}
