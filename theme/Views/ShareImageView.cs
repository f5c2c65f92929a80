namespace MRS.Theme.Views;

/// <summary>The image that goes with a shared link to a page.</summary>
/// <param name="Address">Where it is on this site.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record ShareImageView(string Address, int Width, int Height, string Alt);
