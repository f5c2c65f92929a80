using MRS.Content.Problems;

namespace MRS.Site.Reporting;

/// <summary>Writes what a build found and did. The same problems, in the same order, in every format.</summary>
public static class ProblemReport
{
    /// <summary>Writes all problems and, at the end, the summary.</summary>
    public static void Write(TextWriter writer, ReportFormat format, IReadOnlyList<Problem> problems, BuildSummary summary, ReportStyle style)
    {
        if (format == ReportFormat.Json)
        {
            JsonReport.Write(writer, problems, summary, style);
            return;
        }

        foreach (var problem in problems.Order())
        {
            writer.Write(format == ReportFormat.GitHub ? GitHubReport.Annotation(problem, style) : TextReport.Lines(problem, style));
            writer.Write('\n');
        }

        writer.Write(summary.Line);
        writer.Write('\n');
    }
}
