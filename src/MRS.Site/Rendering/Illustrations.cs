using MRS.Site.Images;
using MRS.Site.Sharing;

namespace MRS.Site.Rendering;

/// <summary>What pages show or name besides their texts.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Shares">The images of shared links.</param>
public sealed record Illustrations(PictureLibrary Pictures, ShareImages Shares);
