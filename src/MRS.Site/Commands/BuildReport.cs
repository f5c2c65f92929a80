using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Editing;
using MRS.Site.Output;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>Reports what a build found and did.</summary>
internal sealed class BuildReport(CommandContext context, ReportFormat format, string contentFolder)
{
    /// <summary>Whether stage timings are reported as well: in the JSON document, otherwise on standard error.</summary>
    public bool HasTimings { get; init; }

    private ReportStyle style = context.StyleFor(contentFolder);

    /// <summary>Writes the problems and the summary to the output; what only a person wants to know goes to standard error.</summary>
    public void Write(BuildResult result, BuildOutcome outcome, TimeSpan elapsed)
    {
        var summary = BuildSummary.Of(result, outcome.Written is WriteResult w ? w.Written + w.Removed : null, elapsed);
        if (format == ReportFormat.Json)
        {
            style = style with { Mends = LineMends.Of(ContentFolder.Read(contentFolder, new ProblemLog()), result.All) };
        }

        if (HasTimings && format == ReportFormat.Json)
        {
            JsonReport.WriteWithTimings(context.Output, result, summary, style);
            return;
        }

        ProblemReport.Write(context.Output, format, result.All, summary, style);
        if (!outcome.IsGood && format == ReportFormat.Text)
        {
            context.Error.WriteLine(outcome.Written is not null ? "The preview holds one page, which says what is wrong."
                : result.Snapshot is null
                ? "Nothing was written. Mend what is named above, then run the command again."
                : "Nothing was written, because --strict lets warnings stop the build. "
                    + "Mend them, or acknowledge those that are right in acknowledged.yml.");
        }

        if (HasTimings)
        {
            WriteTimings(result);
        }
    }

    private void WriteTimings(BuildResult result)
    {
        foreach (var timing in result.Timings)
        {
            var work = timing.Made is int made ? $"  {made} made, {timing.Cached ?? 0} kept from earlier builds" : "";
            context.Error.WriteLine($"{timing.Stage,-14}{timing.Time.TotalMilliseconds,10:0.0} ms{work}");
        }
    }
}
