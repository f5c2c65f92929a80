using System.Globalization;
using System.Text;

namespace MRS.Theme.Sharing;

/// <summary>The image that goes with a shared link, before it is drawn.</summary>
/// <param name="Background">Everything but the texts, as an SVG file of the image's size.</param>
/// <param name="Texts">The texts on it.</param>
/// <param name="Alt">What the image shows, in words.</param>
public sealed record ShareCard(string Background, IReadOnlyList<ShareText> Texts, string Alt)
{
    /// <summary>The width of every share image, as the networks ask for it.</summary>
    public const int Width = 1200;

    /// <summary>The height of every share image.</summary>
    public const int Height = 630;

    private const string Soil = "#16302b";
    private const string Dormant = "#cfd6cc";
    private const string Awake = "#d98a55";
    private const string Light = "#f4efe4";
    private const string Warm = "#f0b48a";
    private const int Left = 80;
    private const int TextWidth = 800;

    /// <summary>The image of a page.</summary>
    /// <param name="address">The page's address, which decides the field of seeds.</param>
    /// <param name="title">The title; null for an image with the society's name alone.</param>
    /// <param name="section">The part of the site the page belongs to; null if it says nothing more.</param>
    /// <param name="society">The society's name.</param>
    public static ShareCard Of(string address, string? title, string? section, string society)
    {
        var main = new ShareText(title ?? society, ShareFont.Serif, Light, 84, 40, new ShareBox(Left, 130, TextWidth, 350, FromBottom: true));
        List<ShareText> texts = [main];
        if (section is not null)
        {
            texts.Add(new ShareText(section, ShareFont.Sans, Warm, 30, 24, new ShareBox(Left, 76, TextWidth, 40)));
        }

        if (title is not null && title != society)
        {
            texts.Add(new ShareText(society, ShareFont.Sans, Dormant, 30, 20, new ShareBox(Left, 546, TextWidth, 40)));
        }

        var said = string.Join(", ", new[] { title, section, title == society ? null : society }.OfType<string>());
        return new ShareCard(Field(address), texts, $"{said}: light words beside a field of small pale seeds, a few of them awake and orange.");
    }

    private static string Field(string address)
    {
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}"><rect width="{Width}" height="{Height}" fill="{Soil}"/>""");
        // The texts end where the field begins to be dense.
        const int FieldLeft = 760;
        foreach (var seed in ShareField.Of(address, Width - FieldLeft, Height, awake: 5))
        {
            var (x, y, r) = (seed.X + FieldLeft, seed.Y, seed.Radius);
            if (x < Left + TextWidth + 60)
            {
                continue;
            }

            svg.Append(seed.IsAwake
                ? string.Create(CultureInfo.InvariantCulture, $"""<circle cx="{x:0.##}" cy="{y:0.##}" r="{r * 2.4:0.##}" fill="{Awake}" fill-opacity=".22"/><circle cx="{x:0.##}" cy="{y:0.##}" r="{r:0.##}" fill="{Awake}"/>""")
                : string.Create(CultureInfo.InvariantCulture, $"""<circle cx="{x:0.##}" cy="{y:0.##}" r="{r:0.##}" fill="{Dormant}" fill-opacity=".38"/>"""));
        }

        return svg.Append(string.Create(CultureInfo.InvariantCulture, $"""<rect x="{Left}" y="512" width="96" height="4" fill="{Awake}"/></svg>""")).ToString();
    }
}
