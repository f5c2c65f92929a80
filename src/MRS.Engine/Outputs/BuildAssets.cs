using MRS.Engine.Assets;
using MRS.Engine.Outputs.Cms;

namespace MRS.Engine.Outputs;

/// <summary>What pages are made with besides the content.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Fonts">What came of making the fonts.</param>
/// <param name="Icons">The site's sign in all its sizes.</param>
/// <param name="Theme">The theme's own files.</param>
/// <param name="Form">The editing form.</param>
public sealed record BuildAssets(PictureLibrary Pictures, ToolOutcome Fonts, SiteIcons Icons, ThemeFiles Theme, CmsBundle Form);
