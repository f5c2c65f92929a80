using System.Globalization;
using System.Net;
using System.Text;
using MRS.Engine.Assets;
using MRS.Theme.Sharing;
using NetVips;

namespace MRS.Site.Tools;

/// <summary>Draws share images.</summary>
internal static class ShareImageDrawer
{
    /// <summary>The version of the drawing, part of the cache key: raise it with any change below.</summary>
    public const string Recipe = "1";

    private const int PointsPerInch = 72;
    private const int Step = 4;

    // Relative to the font's own, which is meant for running text.
    private const string LineHeight = "0.87";

    // The library renders one text at a time anyway.
    private static readonly Lock Gate = new();

    /// <summary>Registers the fonts with the library.</summary>
    public static void Register(ShareFontSet fonts)
    {
        Fontconfig.UseOwn();
        // The library remembers their paths for as long as the program runs.
        var folder = TemporaryFiles.Place(fonts.Files);
        foreach (var file in fonts.Files)
        {
            using var known = Image.Text("a", dpi: PointsPerInch, fontfile: Path.Join(folder, file.Path));
        }
    }

    /// <summary>The image as a PNG file.</summary>
    public static byte[] Draw(ShareCard card)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(card.Background));
        var image = drawn.Flatten();
        foreach (var text in card.Texts)
        {
            using var below = image;
            image = Over(below, text);
        }

        using (image)
        {
            return image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
        }
    }

    private static Image Over(Image below, ShareText text)
    {
        using var mask = Fitting(text);
        using var colour = mask.NewFromImage([.. Channels(text.Colour)]);
        using var typed = colour.Copy(interpretation: Enums.Interpretation.Srgb);
        using var drawn = typed.Bandjoin(mask);
        var top = text.Box.FromBottom ? text.Box.Top + text.Box.Height - mask.Height : text.Box.Top;
        using var joined = below.Composite2(drawn, Enums.BlendMode.Over, x: text.Box.Left, y: top);
        using var flat = joined.Flatten();
        return flat.Cast(Enums.BandFormat.Uchar).CopyMemory();
    }

    // As large as the box allows; then words are broken; then the end is cut off.
    private static Image Fitting(ShareText text)
    {
        for (var size = text.Largest; size >= text.Smallest; size -= Step)
        {
            if (Set(text, text.Text, size, Enums.TextWrap.Word) is Image fitting)
            {
                return fitting;
            }
        }

        var characters = new StringInfo(text.Text);
        for (var count = characters.LengthInTextElements; count > 0; count--)
        {
            var words = count == characters.LengthInTextElements
                ? text.Text
                : characters.SubstringByTextElements(0, count).TrimEnd(' ', ',', '.', ':', ';') + "…";
            if (Set(text, words, text.Smallest, Enums.TextWrap.WordChar) is Image broken)
            {
                return broken;
            }
        }

        throw new InvalidOperationException("A box of the share image holds no text at all.");
    }

    private static Image? Set(ShareText text, string words, int size, Enums.TextWrap wrap)
    {
        lock (Gate)
        {
            var image = Image.Text(
                $"<span lang=\"{text.Language}\" line_height=\"{LineHeight}\">{WebUtility.HtmlEncode(words)}</span>",
                font: string.Create(CultureInfo.InvariantCulture, $"{text.Font.Family} {size}"),
                width: text.Box.Width,
                dpi: PointsPerInch,
                wrap: wrap);
            if (image.Width <= text.Box.Width && image.Height <= text.Box.Height)
            {
                return image;
            }

            image.Dispose();
            return null;
        }
    }

    private static IEnumerable<double> Channels(string colour) => Convert.FromHexString(colour.AsSpan(1)).Select(b => (double)b);
}
