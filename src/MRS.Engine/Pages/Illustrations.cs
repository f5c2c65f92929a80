using MRS.Engine.Assets;

namespace MRS.Engine.Pages;

/// <summary>The images that pages show or link to.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Shares">The share images.</param>
public sealed record Illustrations(PictureLibrary Pictures, ShareImages Shares);
