using System.Text;

namespace MRS.Theme.Motif;

/// <summary>
/// The site's icon as a separate picture: for browser tabs, and for home screens.
/// </summary>
public static class SeedIcon
{
    // The colour of the soil in css/tokens.css, which a picture cannot access.
    private const string Soil = "#231a45";

    // Systems mask such a picture to their own shape; what is within four fifths of its width is never cut off.
    private const int Margin = 36;

    private static readonly IReadOnlyList<(SeedKind Kind, string Colour, int Size)> ByDayAndNight =
        [(SeedKind.Medium, "#8574bd", 20), (SeedKind.Large, "#8574bd", 26), (SeedKind.Awake, "#e2543f", 44)];

    private static readonly IReadOnlyList<(SeedKind Kind, string Colour, int Size)> OnSoil =
        [(SeedKind.Medium, "#a091d6", 20), (SeedKind.Large, "#a091d6", 26), (SeedKind.Awake, "#ff7a5c", 44)];

    /// <summary>
    /// The icon alone, as an SVG file. It cannot access the stylesheet, so it contains its own colours, for light and dark mode.
    /// </summary>
    public static string Svg { get; } = Draw(SeedField.Mark, 0, "", ByDayAndNight);

    /// <summary>The icon on a background that fills the whole square, as an SVG file.</summary>
    public static string Tile { get; } = Draw(SeedField.Mark, Margin,
        $"<path d=\"M-{Margin}-{Margin}h{SeedField.Mark.Width + (2 * Margin)}v{SeedField.Mark.Height + (2 * Margin)}H-{Margin}z\" "
            + $"fill=\"{Soil}\"/>",
        OnSoil);

    private static string Draw(SeedField field, int margin, string ground, IReadOnlyList<(SeedKind Kind, string Colour, int Size)> seeds)
    {
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{-margin} {-margin} {field.Width + (2 * margin)} "
            + $"{field.Height + (2 * margin)}\" fill=\"none\" stroke-linecap=\"round\">{ground}");
        foreach (var (kind, colour, size) in seeds)
        {
            svg.Append($"<path d=\"{field.Path(kind)}\" stroke=\"{colour}\" stroke-width=\"{size}\"/>");
        }

        return svg.Append("</svg>\n").ToString();
    }
}
