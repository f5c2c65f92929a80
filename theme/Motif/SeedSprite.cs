using System.Globalization;
using System.Text;

namespace MRS.Theme.Motif;

/// <summary>
/// The fields of the bands over pages, drawn once in a file that all pages share: a page references one of them by id. It inherits the
/// styles of the element that shows it: <c>stroke</c> is the colour of seeds that are asleep, <c>color</c> of those beside one that is
/// awake, and <c>fill</c> of those awake.
/// </summary>
public static class SeedSprite
{
    /// <summary>How many fields there are.</summary>
    public const int Count = 16;

    private static readonly IReadOnlyList<(SeedKind Kind, string Look)> Looks =
    [
        (SeedKind.Small, "stroke-width=\"6\""),
        (SeedKind.Medium, "stroke-width=\"9\""),
        (SeedKind.Large, "stroke-width=\"12\""),
        (SeedKind.Stirring, "stroke=\"currentColor\" stroke-width=\"12\""),
    ];

    /// <summary>The file.</summary>
    public static string Svg { get; } = Draw();

    /// <summary>The id of the field of a page, always the same for its address.</summary>
    public static string IdFor(string address) => Id((int)(new SeedRandom(address).Next() * Count));

    private static string Id(int number) => $"f{number}";

    private static string Draw()
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (var number = 0; number < Count; number++)
        {
            AppendSymbol(svg, Id(number), SeedField.Band(Id(number)));
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendSymbol(StringBuilder svg, string id, SeedField field)
    {
        var box = $"0 0 {field.Width} {field.Height}";
        svg.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{id}\" viewBox=\"{box}\" preserveAspectRatio=\"xMaxYMid slice\">");
        foreach (var (kind, look) in Looks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path {look} d=\"{field.Path(kind)}\"/>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path stroke=\"none\" fill-opacity=\".25\" d=\"{Discs(field, 17)}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path stroke=\"none\" d=\"{Discs(field, 9.5)}\"/>");
        svg.Append("</symbol>\n");
    }

    // Filled, so that they have a different colour from the strokes; in one path, so that no halo shows through another.
    private static string Discs(SeedField field, double radius) => string.Concat(field.Seeds
        .Where(s => s.Kind == SeedKind.Awake)
        .Select(s => string.Create(CultureInfo.InvariantCulture,
            $"M{s.X - radius} {s.Y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0")));
}
