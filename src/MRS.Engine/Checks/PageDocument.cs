using MRS.Engine.Files;
using MRS.Engine.Html;
using MRS.Engine.Planning;

namespace MRS.Engine.Checks;

/// <summary>A rendered page and what its tags contain.</summary>
/// <param name="Page">The planned page.</param>
/// <param name="File">The page as a file of the site.</param>
/// <param name="Scan">What the checks need from it.</param>
/// <param name="Written">Where all pages were written.</param>
public sealed record PageDocument(PlannedPage Page, Artifact File, PageScan Scan, SitePositions Written)
{
    /// <summary>Where its links and headings were written, if they come from the content.</summary>
    public PagePositions Places => Written.On(Page);
}
