using System.Security.Cryptography;
using System.Text;
using MRS.Content;
using MRS.Site.Images;
using MRS.Site.Planning;
using MRS.Theme;
using MRS.Theme.Views;

namespace MRS.Site.Artifacts;

/// <summary>The files of a site that are no pages: the theme's, the media, and what the host reads.</summary>
public static class SiteFiles
{
    /// <summary>The folder of the theme's own files, whose names tell their content.</summary>
    public const string AssetFolder = "assets/";

    private const string SearchScript = "search";

    /// <summary>Makes them all.</summary>
    public static IReadOnlyList<Artifact> Make(SiteContent site, SitePlan plan, PictureLibrary pictures) =>
    [
        Named("site", "css", Stylesheet.Text),
        .. Redirects.Files(site, plan),
        Named(SearchScript, "js", Scripts.Search),
        .. pictures.Files,
    ];

    /// <summary>The script of the search page among the files.</summary>
    public static ScriptView SearchPageScript(IReadOnlyList<Artifact> files)
    {
        var file = files.First(f => f.Path.StartsWith(AssetFolder + SearchScript, StringComparison.Ordinal));
        return new ScriptView("/" + file.Path, "sha384-" + Convert.ToBase64String(SHA384.HashData(file.Content.Span)));
    }

    /// <summary>The address of the stylesheet among the files.</summary>
    public static string StylesheetAddress(IReadOnlyList<Artifact> files) => "/" + files.First(f => f.Path.StartsWith(AssetFolder + "site.", StringComparison.Ordinal)).Path;

    /// <summary>A file of the theme. A name that changes with the content may be kept for ever by a browser.</summary>
    internal static Artifact Named(string name, string kind, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
        return Artifact.Text($"{AssetFolder}{name}.{hash}.{kind}", text);
    }
}
