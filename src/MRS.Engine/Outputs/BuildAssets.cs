using MRS.Engine.Assets;
using MRS.Engine.Outputs.Cms;

namespace MRS.Engine.Outputs;

/// <summary>What pages are made from besides the content.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Fonts">The outcome of making the fonts.</param>
/// <param name="Icons">The site's icon in all its sizes.</param>
/// <param name="Theme">The theme's own files.</param>
/// <param name="Form">The editing form.</param>
public sealed record BuildAssets(PictureLibrary Pictures, ToolOutcome Fonts, SiteIcons Icons, ThemeFiles Theme, CmsBundle Form);
