using MRS.Content.Schema;
using MRS.Engine.Planning;
using MRS.Engine.Text;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>
/// Everything that the view of a page is made from, besides what is the same for every page: as long as this is equal, so is the view.
/// </summary>
/// <param name="Record">The record it shows.</param>
/// <param name="Text">Its text.</param>
/// <param name="Way">The breadcrumbs from the home page to its parent.</param>
/// <param name="ShareImage">The share image.</param>
public sealed record PageSource(ContentRecord Record, RenderedText Text, ViewList<LinkView> Way, ShareImageView? ShareImage)
{
    /// <summary>Whether the page shows more than its own record: then its view depends on all records that several pages show.</summary>
    public bool ShowsOthers { get; init; }

    /// <summary>The pages directly below it; null if it lists none.</summary>
    public ViewList<PlannedPage>? Below { get; init; }
}
