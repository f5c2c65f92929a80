namespace MRS.Theme.Views;

/// <summary>The picture that stands beside a shared link.</summary>
/// <param name="Address">Its address on this site.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">What it shows, in words.</param>
public sealed record ShareImageView(string Address, int Width, int Height, string Alt);
