using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>The summary in the JSON report; <c>filesChanged</c> is null if nothing was to be written.</summary>
internal sealed record SummaryEntry(int Pages, int? FilesChanged, int Errors, int Warnings, int Notices, long Milliseconds)
{
    public static SummaryEntry Of(BuildSummary summary) =>
        new(summary.Pages, summary.FilesChanged, summary.Errors, summary.Warnings, summary.Notices, summary.Milliseconds);
}
