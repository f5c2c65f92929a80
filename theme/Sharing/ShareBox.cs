namespace MRS.Theme.Sharing;

/// <summary>A place on a share image, in points of the image.</summary>
/// <param name="Left">From the left.</param>
/// <param name="Top">From the top.</param>
/// <param name="Width">The most a text may take.</param>
/// <param name="Height">The most a text may take.</param>
/// <param name="FromBottom">Whether a shorter text stands at the bottom of the box instead of at its top.</param>
public sealed record ShareBox(int Left, int Top, int Width, int Height, bool FromBottom = false);
