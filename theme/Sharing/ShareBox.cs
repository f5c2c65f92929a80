namespace MRS.Theme.Sharing;

/// <summary>A place on a share image, in points of the image.</summary>
/// <param name="Left">Distance from the left.</param>
/// <param name="Top">Distance from the top.</param>
/// <param name="Width">The maximum width of a text.</param>
/// <param name="Height">The maximum height of a text.</param>
/// <param name="FromBottom">Whether a shorter text is aligned to the bottom of the box instead of the top.</param>
public sealed record ShareBox(int Left, int Top, int Width, int Height, bool FromBottom = false);
