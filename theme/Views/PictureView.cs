namespace MRS.Theme.Views;

/// <summary>A picture a browser can choose from: formats and widths.</summary>
/// <param name="Address">The file for browsers that know nothing of choosing.</param>
/// <param name="SrcSet">That file's format in its widths; null if there is one only.</param>
/// <param name="Width">The width of the largest, in pixels; with the height it tells the shape.</param>
/// <param name="Height">The height of the largest, in pixels.</param>
/// <param name="Sources">Smaller formats, the best first.</param>
public sealed record PictureView(string Address, string? SrcSet, int Width, int Height, ViewList<PictureSourceView> Sources);
