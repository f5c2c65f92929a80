using System.Text.Json;
using MRS.Content.Problems;

namespace MRS.Site.Reporting;

/// <summary>Problems and summary as one JSON document for other programs. All but ASCII is escaped, so that it is safe to print.</summary>
public static class JsonReport
{
    /// <summary>Writes the document and a line end.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems, BuildSummary summary, ReportStyle style)
    {
        var document = new ReportDocument(
            [.. problems.Order().Select(p => ProblemEntry.Of(p, style))],
            SummaryEntry.Of(summary));
        writer.Write(JsonSerializer.Serialize(document, ReportJson.Default.ReportDocument).ReplaceLineEndings("\n"));
        writer.Write('\n');
    }
}
