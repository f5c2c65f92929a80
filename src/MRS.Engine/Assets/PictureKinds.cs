namespace MRS.Engine.Assets;

/// <summary>Recognizes picture formats.</summary>
public static class PictureKinds
{
    /// <summary>The format that a file's extension indicates; null if it is not re-encoded.</summary>
    public static PictureKind? Of(string extension) => extension switch
    {
        ".jpg" or ".jpeg" => PictureKind.Jpg,
        ".png" => PictureKind.Png,
        ".webp" => PictureKind.WebP,
        ".avif" => PictureKind.Avif,
        _ => null,
    };

    /// <summary>The file extension, without its dot.</summary>
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
