using MRS.Engine.Files;
using MRS.Engine.Html;

namespace MRS.Engine.Pages;

/// <summary>The HTML of a page and what its tags contain: everything that results from its view.</summary>
/// <param name="File">The page as a file of the site.</param>
/// <param name="Scan">What the checks need from it.</param>
public sealed record RenderedPage(Artifact File, PageScan Scan);
