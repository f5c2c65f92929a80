using System.Text.Json;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Reporting;

/// <summary>Problems and summary as one JSON document for other programs. Non-ASCII characters are escaped, so that it is safe to
/// print.</summary>
public static class JsonReport
{
    /// <summary>Writes the document and a line break.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems, BuildSummary summary, ReportStyle style) =>
        Write(writer, Document(problems, summary, style));

    /// <summary>The same with the time of each stage.</summary>
    public static void WriteWithTimings(TextWriter writer, BuildResult result, BuildSummary summary, ReportStyle style) =>
        Write(writer, Document(result.All, summary, style) with { Timings = [.. result.Timings.Select(TimingEntry.Of)] });

    private static ReportDocument Document(IReadOnlyList<Problem> problems, BuildSummary summary, ReportStyle style) => new(
        [.. problems.Order().Select(p => ProblemEntry.Of(p, style))],
        SummaryEntry.Of(summary));

    private static void Write(TextWriter writer, ReportDocument document)
    {
        writer.Write(JsonSerializer.Serialize(document, ReportJson.Default.ReportDocument).ReplaceLineEndings("\n"));
        writer.Write('\n');
    }
}
