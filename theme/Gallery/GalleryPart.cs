using MRS.Theme.Views;

namespace MRS.Theme.Gallery;

/// <summary>A part of the theme and its examples.</summary>
/// <param name="Name">The part's name, as in its file name.</param>
/// <param name="Examples">At least one.</param>
public sealed record GalleryPart(string Name, ViewList<GalleryExample> Examples);
