using System.Security.Cryptography;
using System.Text;
using MRS.Theme;
using MRS.Theme.Motif;
using MRS.Theme.Views;

namespace MRS.Site.Artifacts;

/// <summary>The theme's own files. Each is named by its content, so that a browser may keep it for ever.</summary>
/// <param name="Assets">Their addresses, for the pages.</param>
/// <param name="Files">The files.</param>
public sealed record ThemeFiles(SiteAssets Assets, IReadOnlyList<Artifact> Files)
{
    /// <summary>Makes them all.</summary>
    public static ThemeFiles Make(FontFiles? fonts)
    {
        var stylesheet = Named("site", "css", Stylesheet.With(fonts?.Rules ?? ""));
        var icon = Named("icon", "svg", SeedIcon.Svg);
        var colors = Named("colors", "js", Scripts.Colors);
        var notFound = Named("not-found", "js", Scripts.NotFound);
        var assets = new SiteAssets(Address(stylesheet))
        {
            Icon = Address(icon),
            Fonts = fonts?.Preloaded ?? [],
            ColorsScript = Script(colors),
            NotFoundScript = Script(notFound),
        };
        return new ThemeFiles(assets, [stylesheet, icon, colors, notFound, .. fonts?.Files ?? []]);
    }

    private static Artifact Named(string name, string kind, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
        return Artifact.Text($"{SiteFiles.AssetFolder}{name}.{hash}.{kind}", text);
    }

    private static ScriptView Script(Artifact file) => new(Address(file), $"sha384-{Convert.ToBase64String(SHA384.HashData(file.Content.Span))}");

    private static string Address(Artifact file) => "/" + file.Path;
}
