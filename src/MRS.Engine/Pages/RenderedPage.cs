using MRS.Engine.Files;
using MRS.Engine.Html;

namespace MRS.Engine.Pages;

/// <summary>The HTML of a page and what its tags say: all that comes of its view.</summary>
/// <param name="File">The page as a file of the site.</param>
/// <param name="Scan">What the checks need of it.</param>
public sealed record RenderedPage(Artifact File, PageScan Scan);
