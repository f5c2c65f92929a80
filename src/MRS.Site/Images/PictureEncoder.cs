using MRS.Content.Problems;
using MRS.Site.Artifacts;
using NetVips;

namespace MRS.Site.Images;

/// <summary>Makes the files of one picture: upright, in the colours of the web, without what cameras write into them.</summary>
internal static class PictureEncoder
{
    /// <summary>The widths the layout uses, in pixels: portraits, phones, columns, sharp screens.</summary>
    public static readonly IReadOnlyList<int> Widths = [160, 320, 480, 800, 1200];

    /// <summary>The name of the file that is shown when the picture itself is opened.</summary>
    public const string Whole = "whole";

    /// <summary>What decides the bytes besides the picture and the library: raise it with any change below.</summary>
    public const string Recipe = "2";

    private const int LargestWhole = 2000;
    private const int Tall = 100_000;
    private const int MaxPoints = 60_000_000;

    /// <summary>The files, named by width, height and format.</summary>
    /// <exception cref="PictureMistakeException">The picture cannot be used.</exception>
    public static IReadOnlyList<Artifact> Encode(byte[] bytes, PictureKind kind)
    {
        try
        {
            using var upright = Upright(bytes);
            if (MovingPictures.Are(kind, bytes))
            {
                return AsItIs(bytes, upright, kind);
            }

            var width = upright.Width;
            var files = new List<Artifact>();
            foreach (var target in Widths.Where(w => w < width).Append(Math.Min(width, Widths[^1])).Distinct())
            {
                using var image = Scaled(upright, target);
                foreach (var format in new[] { PictureKind.Avif, PictureKind.WebP, kind }.Distinct())
                {
                    files.Add(new Artifact($"{image.Width}x{image.Height}.{PictureKinds.Ending(format)}", Save(image, format)));
                }
            }

            using var whole = Scaled(upright, Math.Min(width, LargestWhole));
            files.Add(new Artifact($"{Whole}.{PictureKinds.Ending(kind)}", Save(whole, kind)));
            return files;
        }
        catch (VipsException e)
        {
            throw new PictureMistakeException(ProblemCodes.PictureUnreadable, FirstLine(e.Message));
        }
    }

    private static IReadOnlyList<Artifact> AsItIs(byte[] bytes, Image first, PictureKind kind) =>
        [new($"{first.Width}x{first.Height}.{PictureKinds.Ending(kind)}", bytes), new($"{Whole}.{PictureKinds.Ending(kind)}", bytes)];

    private static Image Upright(byte[] bytes)
    {
        // Only the head of the file is read here; the points are, with every complaint, when they are copied.
        using var image = Image.NewFromBuffer(bytes, failOn: Enums.FailOn.Error);
        if ((long)image.Width * image.Height > MaxPoints)
        {
            throw new PictureMistakeException(ProblemCodes.PictureTooLarge, $"It has {image.Width} × {image.Height} points; at most {MaxPoints / 1_000_000} million are read.");
        }

        using var upright = image.Autorot();
        return upright.CopyMemory();
    }

    private static Image Scaled(Image image, int width)
    {
        using var scaled = image.ThumbnailImage(width, height: Tall, size: Enums.Size.Down, outputProfile: "srgb");
        return scaled.CopyMemory();
    }

    private static byte[] Save(Image image, PictureKind kind) => kind switch
    {
        PictureKind.Jpg => image.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        PictureKind.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
        PictureKind.WebP => image.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
        _ => image.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 4, keep: Enums.ForeignKeep.None),
    };

    private static string FirstLine(string message) =>
        message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).FirstOrDefault() ?? "It is damaged.";
}
