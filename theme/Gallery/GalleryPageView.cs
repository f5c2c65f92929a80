using MRS.Theme.Views;

namespace MRS.Theme.Gallery;

/// <summary>Every part of the theme separately, for those who work on it. Only the preview shows it.</summary>
public sealed record GalleryPageView : PageView
{
    /// <summary>The parts, by name.</summary>
    public required ViewList<GalleryPart> Parts { get; init; }
}
