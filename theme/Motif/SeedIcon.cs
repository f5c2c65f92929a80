using System.Text;

namespace MRS.Theme.Motif;

/// <summary>
/// The site's sign as a picture of its own: for the tabs of a browser, and for the screens on which readers keep the site.
/// </summary>
public static class SeedIcon
{
    // The colour of the soil in css/tokens.css, which a picture cannot see.
    private const string Soil = "#231a45";

    // Systems cut such a picture to their own shape; what lies within four fifths of its width is never cut off.
    private const int Margin = 36;

    private static readonly IReadOnlyList<(SeedKind Kind, string Colour, int Size)> ByDayAndNight =
        [(SeedKind.Medium, "#8574bd", 20), (SeedKind.Large, "#8574bd", 26), (SeedKind.Awake, "#e2543f", 44)];

    private static readonly IReadOnlyList<(SeedKind Kind, string Colour, int Size)> OnSoil =
        [(SeedKind.Medium, "#a091d6", 20), (SeedKind.Large, "#a091d6", 26), (SeedKind.Awake, "#ff7a5c", 44)];

    /// <summary>
    /// The sign alone, as an SVG file. It cannot see the stylesheet, so it names its colours itself: such as show by day and by night.
    /// </summary>
    public static string Svg { get; } = Draw(SeedField.Mark, 0, "", ByDayAndNight);

    /// <summary>The sign on a ground that fills the whole square, as an SVG file.</summary>
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
