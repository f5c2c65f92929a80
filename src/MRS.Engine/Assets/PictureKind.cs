namespace MRS.Engine.Assets;

/// <summary>The picture formats that are re-encoded. Other files in the media folder are published as they are.</summary>
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
