using System.Text.Json.Serialization;
using MRS.Content.Problems;

namespace MRS.Site.Reporting;

/// <summary>A problem in the JSON report. Line and column are 0 if the problem is about the whole file.</summary>
internal sealed record ProblemEntry(string Code, string Severity, string File, int Line, int Column, string Message, string Hint)
{
    /// <summary>The line that the mend changes, if there is only one mend; null, and omitted, if people have to decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MendEntry? Mend { get; init; }

    public static ProblemEntry Of(Problem problem, ReportStyle style) => new(
        problem.Code.Id,
        TextReport.NameOf(problem.Severity),
        style.PathOf(problem.At.File),
        problem.At.Line,
        problem.At.Column,
        problem.Message,
        problem.Hint)
    {
        Mend = style.Mends.TryGetValue(problem, out var line) ? new MendEntry(line.Old, line.New) : null,
    };
}
