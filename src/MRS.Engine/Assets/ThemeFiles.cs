using System.Security.Cryptography;
using MRS.Engine.Files;
using MRS.Theme.Files;
using MRS.Theme.Motif;
using MRS.Theme.Views;

namespace MRS.Engine.Assets;

/// <summary>The theme's own files. Each is named by the hash of its content, so that browsers may cache it indefinitely.</summary>
/// <param name="Assets">Their addresses, for the pages.</param>
/// <param name="Files">The files.</param>
public sealed record ThemeFiles(SiteAssets Assets, IReadOnlyList<Artifact> Files)
{
    /// <summary>Makes them all.</summary>
    public static ThemeFiles Make(FontFiles? fonts, SiteIcons icons)
    {
        var stylesheet = HashedFile.Of("site", "css", Stylesheet.With(fonts?.Rules ?? ""));
        var seeds = HashedFile.Of("seeds", "svg", SeedSprite.Svg);
        var page = HashedFile.Of("page", "js", Scripts.Page);
        var notFound = HashedFile.Of("not-found", "js", Scripts.NotFound);
        var search = HashedFile.Of("search", "js", Scripts.Search);
        var assets = new SiteAssets(Address(stylesheet), Address(seeds))
        {
            Icon = Address(icons.Sign),
            TouchIcon = icons.Touch is Artifact touch ? Address(touch) : null,
            Manifest = "/" + WebManifest.Path,
            Fonts = [.. fonts?.Preloaded ?? []],
            PageScript = Script(page),
            NotFoundScript = Script(notFound),
            SearchScript = Script(search),
        };
        return new ThemeFiles(assets, [stylesheet, seeds, page, notFound, search, .. icons.Files, .. fonts?.Files ?? []]);
    }

    private static ScriptView Script(Artifact file) =>
        new(Address(file), $"sha384-{Convert.ToBase64String(SHA384.HashData(file.Content.Span))}");

    private static string Address(Artifact file) => "/" + file.Path;
}
