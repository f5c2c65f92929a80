using MRS.Content.Model;
using MRS.Theme.Views;

namespace MRS.Site.Rendering;

/// <summary>All that the view of a page with a text alone is made from, besides what stands on every page: while this is equal, so is the view.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">Its text.</param>
/// <param name="Way">The way from the home page to its parent.</param>
/// <param name="ShareImage">The image that goes with a shared link.</param>
public sealed record PageSource(Page Page, RenderedText Text, ViewList<LinkView> Way, ShareImageView? ShareImage);
