using System.Globalization;
using System.Text;
using MRS.Theme.Motif;

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

    // The colours of the soil in css/tokens.css.
    private const string Soil = "#231a45";
    private const string Soft = "#d0c8df";
    private const string Dormant = "#6f62a6";
    private const string Stirring = "#a091d6";
    private const string Awake = "#ff7a5c";
    private const string Light = "#f6f2f7";
    private const string Warm = "#ffa28c";
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
            texts.Add(new ShareText(society, ShareFont.Sans, Soft, 30, 20, new ShareBox(Left, 546, TextWidth, 40)));
        }

        var said = string.Join(", ", new[] { title, section, title == society ? null : society }.OfType<string>());
        return new ShareCard(Field(address), texts, $"{said}: light words beside a field of small pale seeds, a few of them awake and red.");
    }

    private static string Field(string address)
    {
        // The texts end where the field begins.
        const int FieldLeft = Left + TextWidth + 34;
        var field = SeedField.Part(address, Width - FieldLeft, Height);
        var svg = new StringBuilder($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}">
            <defs><linearGradient id="fade" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="110" y2="0"><stop offset="0" stop-color="{Dormant}" stop-opacity="0"/><stop offset="1" stop-color="{Dormant}"/></linearGradient></defs>
            <rect width="{Width}" height="{Height}" fill="{Soil}"/>
            <rect x="{Left}" y="512" width="96" height="4" fill="{Awake}"/>
            <g transform="translate({FieldLeft} 0)" fill="none" stroke-linecap="round">

            """);
        foreach (var (kind, stroke, width) in new[] { (SeedKind.Small, "url(#fade)", 6), (SeedKind.Medium, "url(#fade)", 9), (SeedKind.Large, "url(#fade)", 12), (SeedKind.Stirring, Stirring, 12), (SeedKind.Awake, Awake, 19) })
        {
            var path = SeedPaths.Of(field, kind);
            if (kind == SeedKind.Awake)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<path d="{path}" stroke="{stroke}" stroke-opacity=".25" stroke-width="34"/>""").Append('\n');
            }

            if (path.Length > 0)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<path d="{path}" stroke="{stroke}" stroke-width="{width}"/>""").Append('\n');
            }
        }

        return svg.Append("</g></svg>\n").ToString();
    }
}
