using MRS.Engine.Assets;

namespace MRS.Engine.Pages;

/// <summary>What pages show or name besides their texts.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Shares">The images of shared links.</param>
public sealed record Illustrations(PictureLibrary Pictures, ShareImages Shares);
