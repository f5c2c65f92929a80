using MRS.Engine.Assets;

namespace MRS.Engine.Outputs.Cms;

/// <summary>What the tools of a build gave, as far as pages depend on it.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Fonts">What came of making the fonts.</param>
/// <param name="Icons">The site's sign in all its sizes.</param>
/// <param name="Form">The editing form.</param>
/// <param name="Shares">The images of shared links.</param>
public sealed record FormParts(PictureLibrary Pictures, ToolOutcome Fonts, SiteIcons Icons, CmsBundle Form, ShareImages Shares);
