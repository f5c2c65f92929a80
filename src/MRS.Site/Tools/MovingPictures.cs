using System.Buffers.Binary;
using MRS.Engine.Assets;

namespace MRS.Site.Tools;

/// <summary>Detects animated pictures. Re-encoding would lose the animation, so they are published as they are.</summary>
internal static class MovingPictures
{
    /// <summary>Whether a picture of a format is animated.</summary>
    public static bool Are(PictureKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        PictureKind.WebP => bytes.Length > 20 && bytes[12..16].SequenceEqual("VP8X"u8) && (bytes[20] & 2) != 0,
        PictureKind.Png => HasFrames(bytes),
        PictureKind.Avif => bytes.Length > 12 && bytes[8..12].SequenceEqual("avis"u8),
        _ => false,
    };

    // In an animated PNG, a chunk before the image data gives the number of frames.
    private static bool HasFrames(ReadOnlySpan<byte> png)
    {
        const int signature = 8;
        const int around = 12;
        for (var at = signature; at + 8 <= png.Length;)
        {
            var kind = png.Slice(at + 4, 4);
            if (kind.SequenceEqual("acTL"u8) || kind.SequenceEqual("IDAT"u8))
            {
                return kind[0] == 'a';
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            at += length > png.Length ? png.Length : (int)length + around;
        }

        return false;
    }
}
