using System.Text;

namespace MRS.Theme.Motif;

/// <summary>The site's sign as a picture of its own, for the tabs of a browser.</summary>
public static class SeedIcon
{
    /// <summary>The whole SVG file. It cannot see the stylesheet, so it names its colours itself: such as show by day and by night.</summary>
    public static string Svg { get; } = Draw(SeedField.Mark);

    private static string Draw(SeedField field)
    {
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {field.Width} {field.Height}\" fill=\"none\" stroke-linecap=\"round\">");
        foreach (var (kind, colour, width) in new[] { (SeedKind.Medium, "#8574bd", 20), (SeedKind.Large, "#8574bd", 26), (SeedKind.Awake, "#e2543f", 44) })
        {
            svg.Append($"<path d=\"{SeedPaths.Of(field, kind)}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>");
        }

        return svg.Append("</svg>\n").ToString();
    }
}
