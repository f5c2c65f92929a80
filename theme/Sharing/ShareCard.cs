using System.Globalization;
using System.Text;
using MRS.Theme.Motif;

namespace MRS.Theme.Sharing;

/// <summary>The image that goes with a shared link, before it is drawn.</summary>
/// <param name="Address">The page's address, which decides the field of seeds.</param>
/// <param name="Texts">The texts on it.</param>
/// <param name="Alt">What the image shows, in words.</param>
public sealed record ShareCard(string Address, IReadOnlyList<ShareText> Texts, string Alt)
{
    /// <summary>The width of every share image, as social networks expect.</summary>
    public const int Width = 1200;

    /// <summary>The height of every share image.</summary>
    public const int Height = 630;

    // The colours of the soil in css/tokens.css, which an image cannot access.
    private const string Soil = "#231a45";
    private const string Light = "#f6f2f7";
    private const string Soft = "#d0c8df";
    private const string Warm = "#ffa28c";
    private const string Awake = "#ff7a5c";

    // Larger than in css/parts/seeds.css, since the image is often shown small.
    private static readonly IReadOnlyList<(SeedKind Kind, string Colour, string Opacity, int Size)> Seeds =
    [
        (SeedKind.Small, "#574b8c", "1", 9),
        (SeedKind.Medium, "#574b8c", "1", 13),
        (SeedKind.Large, "#574b8c", "1", 17),
        (SeedKind.Stirring, "#a091d6", "1", 17),
        (SeedKind.Awake, Awake, ".25", 46),
        (SeedKind.Awake, Awake, "1", 27),
    ];

    private const int Left = 80;
    private const int TextWidth = 760;

    /// <summary>
    /// Everything but the texts, as an SVG file of the image's size. It is made when it is asked for: who draws nothing needs none.
    /// </summary>
    public string Background => Field(Address);

    /// <summary>The image of a page.</summary>
    /// <param name="address">The page's address, which decides the field of seeds.</param>
    /// <param name="title">The title; null for an image with the society's name alone.</param>
    /// <param name="section">The part of the site the page belongs to; null if it adds nothing.</param>
    /// <param name="society">The society's name.</param>
    public static ShareCard Of(string address, string? title, string? section, string society)
    {
        var main =
            new ShareText(title ?? society, ShareFont.Serif, Light, 84, 40, new ShareBox(Left, 148, TextWidth, 332, FromBottom: true));
        List<ShareText> texts = [main];
        if (section is not null)
        {
            texts.Add(new ShareText(section, ShareFont.Sans, Warm, 30, 24, new ShareBox(Left, 76, TextWidth, 40)));
        }

        if (title is not null && title != society)
        {
            texts.Add(new ShareText(society, ShareFont.Sans, Soft, 30, 20, new ShareBox(Left, 546, TextWidth, 40)));
        }

        var said = string.Join(", ", new[] { title, section, title == society ? null : society }.OfType<string>());
        return new ShareCard(address, texts,
            $"{said}: light words beside a round field of small seeds, most of them asleep and a few awake and red.");
    }

    // The whole sunflower head is beside the texts, so that the seeds awake are always visible.
    private static string Field(string address)
    {
        const double Scale = 0.35;
        const int FieldLeft = Left + TextWidth + 20;
        var field = SeedField.Disc(address);
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" fill="none" """
            + $"""stroke-linecap="round"><rect width="{Width}" height="{Height}" fill="{Soil}"/>""");
        svg.Append(CultureInfo.InvariantCulture,
            $"""<rect x="{Left}" y="512" width="96" height="4" fill="{Awake}"/><g transform="translate({FieldLeft} """
                + $"""{(Height - (field.Height * Scale)) / 2}) scale({Scale})">""");
        foreach (var (kind, colour, opacity, size) in Seeds)
        {
            if (field.Path(kind) is { Length: > 0 } path)
            {
                svg.Append(CultureInfo.InvariantCulture,
                    $"""<path d="{path}" stroke="{colour}" stroke-opacity="{opacity}" stroke-width="{size}"/>""");
            }
        }

        return svg.Append("</g></svg>").ToString();
    }
}
