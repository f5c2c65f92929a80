namespace MRS.Engine.Assets;

/// <summary>Tells formats apart.</summary>
public static class PictureKinds
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
