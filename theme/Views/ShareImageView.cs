namespace MRS.Theme.Views;

/// <summary>The share image of a page.</summary>
/// <param name="Address">Its address on this site.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">The alt text.</param>
public sealed record ShareImageView(string Address, int Width, int Height, string Alt);
