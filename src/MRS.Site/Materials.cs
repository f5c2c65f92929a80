using MRS.Site.Artifacts;
using MRS.Site.Cms;
using MRS.Site.Images;
using MRS.Site.Tools;

namespace MRS.Site;

/// <summary>What pages are made with besides the content.</summary>
/// <param name="Pictures">The pictures of the media folder.</param>
/// <param name="Fonts">What came of making the fonts.</param>
/// <param name="Theme">The theme's own files.</param>
/// <param name="Form">The editing form.</param>
/// <param name="Files">All files of the site that are no pages.</param>
internal sealed record Materials(PictureLibrary Pictures, NodeOutcome Fonts, ThemeFiles Theme, CmsBundle Form, IReadOnlyList<Artifact> Files);
