namespace MRS.Theme.Views;

/// <summary>A picture in the formats and widths a browser can choose from.</summary>
/// <param name="Address">The fallback file.</param>
/// <param name="SrcSet">The widths of the fallback's format; null if there is only one.</param>
/// <param name="Width">The width of the largest, in pixels; with the height it gives the aspect ratio.</param>
/// <param name="Height">The height of the largest, in pixels.</param>
/// <param name="Sources">Smaller formats, the best first.</param>
public sealed record PictureView(string Address, string? SrcSet, int Width, int Height, ViewList<PictureSourceView> Sources);
