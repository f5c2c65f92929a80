using MRS.Content.Problems;

namespace MRS.Engine.Checks;

/// <summary>What must be true of every single page.</summary>
public static class PageCheck
{
    /// <summary>Checks headings, ids, pictures, and that the page contains nothing executable.</summary>
    public static void Check(PageDocument document, ProblemLog log)
    {
        var (scan, at) = (document.Scan, document.Page.TitleAt);
        var mains = scan.HeadingLevels.Count(l => l == 1);
        if (mains != 1)
        {
            log.Add(ProblemCodes.MainHeading, at,
                $"{document.Page.Address} has {(mains == 0 ? "no main heading" : $"{mains} main headings")}.");
        }

        var above = 0;
        foreach (var level in scan.HeadingLevels)
        {
            if (level > above + 1)
            {
                log.Add(ProblemCodes.HeadingSkipped, document.Places.Record,
                    $"On {document.Page.Address} a heading of level {level} follows one of level {above}.",
                    "Begin the headings of the text with ##.");
            }

            above = level;
        }

        foreach (var id in scan.RepeatedIds)
        {
            log.Add(ProblemCodes.IdTwice, document.Places.OfId(id), $"The name \"{id}\" is used twice on {document.Page.Address}.",
                "Word one of the headings differently.");
        }

        foreach (var image in scan.ImagesWithoutAlt)
        {
            log.Add(ProblemCodes.AltMissing, document.Places.OfLink(image), $"The picture {image} is not described in words.",
                "Describe what it shows.");
        }

        foreach (var forbidden in scan.Forbidden.Distinct())
        {
            log.Add(ProblemCodes.HtmlRefused, document.Places.Record,
                $"{document.Page.Address} has {forbidden} in it, which could run a program.", "Leave it out.");
        }
    }
}
