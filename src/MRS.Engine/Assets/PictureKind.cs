namespace MRS.Engine.Assets;

/// <summary>The formats of pictures that are encoded anew. Other files in the media folder are published as they are.</summary>
public enum PictureKind
{
    /// <summary>JPEG.</summary>
    Jpg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP.</summary>
    WebP,

    /// <summary>AVIF.</summary>
    Avif,
}
