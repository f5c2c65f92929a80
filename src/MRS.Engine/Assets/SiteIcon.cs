using MRS.Theme.Motif;

namespace MRS.Engine.Assets;

/// <summary>The site's icon as a PNG, for systems that do not support SVG.</summary>
/// <param name="Name">The beginning of its file name.</param>
/// <param name="Size">Its width and height in pixels.</param>
/// <param name="Svg">What is drawn.</param>
/// <param name="Purpose">What the manifest says it is for; null if the manifest does not name it.</param>
internal sealed record SiteIcon(string Name, int Size, string Svg, string? Purpose)
{
    /// <summary>The name of the one that pages link to.</summary>
    public const string Touch = "apple-touch-icon";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SiteIcon> All { get; } =
    [
        new(Touch, 180, SeedIcon.Tile, null),
        new("icon-192", 192, SeedIcon.Svg, "any"),
        new("icon-512", 512, SeedIcon.Svg, "any"),
        new("icon-maskable-192", 192, SeedIcon.Tile, "maskable"),
        new("icon-maskable-512", 512, SeedIcon.Tile, "maskable"),
    ];
}
