using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using NetVips;

namespace MRS.Site.Tools;

/// <summary>Makes the files of one picture: upright, in sRGB, without camera metadata.</summary>
internal static class PictureEncoder
{
    /// <summary>The widths the layout uses, in pixels: portraits, phones, columns, high-density screens.</summary>
    public static readonly IReadOnlyList<int> Widths = [160, 320, 480, 800, 1200];

    /// <summary>The version of the encoding, part of the cache key: raise it with any change below.</summary>
    public const string Recipe = "2";

    private const int LargestWhole = 2000;
    private const int Tall = 100_000;
    private const int MaxPoints = 60_000_000;
    private const int MaxSide = 30_000;
    private const long MaxBytes = 4L * MaxPoints;
    private const int Million = 1_000_000;

    // The limit for all pictures open at once: two from the largest cameras, or one of the maximum size.
    private static readonly PictureBudget Budget = new(MaxBytes);

    /// <summary>The files, named by width, height and format.</summary>
    /// <exception cref="PictureMistakeException">The picture cannot be used.</exception>
    public static IReadOnlyList<Artifact> Encode(byte[] bytes, PictureKind kind)
    {
        try
        {
            // Only the header is read here; the pixels, and with them any errors, when they are copied.
            using var image = Image.NewFromBuffer(bytes, failOn: Enums.FailOn.Error);
            using var taken = Budget.Take(BytesOf(image));
            using var upright = Upright(image);
            if (MovingPictures.Are(kind, bytes))
            {
                return AsItIs(bytes, upright, kind);
            }

            var width = upright.Width;
            var files = new List<Artifact>();
            foreach (var target in Widths.Where(w => w < width).Append(Math.Min(width, Widths[^1])).Distinct())
            {
                using var scaled = Scaled(upright, target);
                foreach (var format in new[] { PictureKind.Avif, PictureKind.WebP, kind }.Distinct())
                {
                    files.Add(new Artifact($"{scaled.Width}x{scaled.Height}.{PictureKinds.Ending(format)}", Save(scaled, format)));
                }
            }

            using var whole = Scaled(upright, Math.Min(width, LargestWhole));
            files.Add(new Artifact($"{PictureVariant.Whole}.{PictureKinds.Ending(kind)}", Save(whole, kind)));
            return files;
        }
        catch (Exception e) when (e is not PictureMistakeException)
        {
            throw new PictureMistakeException(ProblemCodes.PictureUnreadable, FirstLine(e.Message));
        }
    }

    private static IReadOnlyList<Artifact> AsItIs(byte[] bytes, Image first, PictureKind kind) =>
        [new($"{first.Width}x{first.Height}.{PictureKinds.Ending(kind)}", bytes),
            new($"{PictureVariant.Whole}.{PictureKinds.Ending(kind)}", bytes)];

    // Its size in memory once opened.
    private static long BytesOf(Image image)
    {
        if ((long)image.Width * image.Height > MaxPoints)
        {
            throw TooLarge($"It has {image.Width} × {image.Height} points; at most {MaxPoints / Million} million are read.");
        }

        if (Math.Max(image.Width, image.Height) > MaxSide)
        {
            throw TooLarge($"It has {image.Width} × {image.Height} points; at most {MaxSide:N0} are read in either direction.");
        }

        var bytes = (long)image.Width * image.Height * image.Bands * BytesOf(image.Format);
        return bytes > MaxBytes
            ? throw TooLarge($"Opened it takes {bytes / Million} MB of memory; at most {MaxBytes / Million} are given to one picture.")
            : bytes;
    }

    private static int BytesOf(Enums.BandFormat format) => format switch
    {
        Enums.BandFormat.Uchar or Enums.BandFormat.Char => 1,
        Enums.BandFormat.Ushort or Enums.BandFormat.Short => 2,
        Enums.BandFormat.Uint or Enums.BandFormat.Int or Enums.BandFormat.Float => 4,
        _ => 16,
    };

    private static PictureMistakeException TooLarge(string message) => new(ProblemCodes.PictureTooLarge, message);

    private static Image Upright(Image image)
    {
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

    /// <summary>The library's error message, in one line.</summary>
    public static string FirstLine(string message) =>
        message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).FirstOrDefault()
        ?? "It is damaged.";
}
