namespace MRS.Site.Images;

/// <summary>Tells formats apart.</summary>
internal static class PictureKinds
{
    /// <summary>The format a file's name promises; null if it is not encoded anew.</summary>
    public static PictureKind? Of(string extension) => extension switch
    {
        ".jpg" or ".jpeg" => PictureKind.Jpg,
        ".png" => PictureKind.Png,
        ".webp" => PictureKind.WebP,
        ".avif" => PictureKind.Avif,
        _ => null,
    };

    /// <summary>Whether the first bytes are those of the format. The library would open any format under any name.</summary>
    public static bool IsOf(PictureKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        PictureKind.Jpg => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        PictureKind.Png => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']),
        PictureKind.WebP => bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8),
        _ => bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) && bytes[8..11].SequenceEqual("avi"u8),
    };

    /// <summary>The ending of a file's name, without its dot.</summary>
    public static string Ending(PictureKind kind) => kind switch
    {
        PictureKind.Jpg => "jpg",
        PictureKind.Png => "png",
        PictureKind.WebP => "webp",
        _ => "avif",
    };

    /// <summary>The media type.</summary>
    public static string MediaType(PictureKind kind) => kind == PictureKind.Jpg ? "image/jpeg" : "image/" + Ending(kind);
}
