using MRS.Content.Problems;
using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>Writes what a build found and did. The same problems, in the same order, in every format.</summary>
public static class ProblemReport
{
    /// <summary>Writes all problems and, at the end, the summary.</summary>
    public static void Write(
        TextWriter writer, ReportFormat format, IReadOnlyList<Problem> problems, BuildSummary summary, ReportStyle style)
    {
        if (format == ReportFormat.Json)
        {
            JsonReport.Write(writer, problems, summary, style);
            return;
        }

        foreach (var problem in Notices.Without(problems).Order())
        {
            WriteLine(format == ReportFormat.GitHub ? GitHubReport.Annotation(problem, style) : TextReport.Lines(problem, style));
        }

        WriteNotices(problems);

        WriteLine(summary.Line);

        void WriteLine(string line)
        {
            writer.Write(line);
            writer.Write('\n');
        }

        void WriteNotices(IReadOnlyList<Problem> all)
        {
            var notices = Notices.Shown(all);
            if (notices.Count > 0 && format == ReportFormat.Text)
            {
                WriteLine(Notices.Heading);
            }

            foreach (var notice in notices)
            {
                WriteLine(format == ReportFormat.GitHub ? GitHubReport.Annotation(notice, style) : TextReport.Lines(notice, style));
            }

            foreach (var rest in Notices.Rest(all))
            {
                WriteLine(rest);
            }
        }
    }
}
