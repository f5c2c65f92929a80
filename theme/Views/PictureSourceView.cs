namespace MRS.Theme.Views;

/// <summary>A picture in one format and several widths.</summary>
/// <param name="Type">The media type, such as <c>image/avif</c>.</param>
/// <param name="SrcSet">The files with their widths, as a value of the attribute <c>srcset</c>.</param>
public sealed record PictureSourceView(string Type, string SrcSet);
