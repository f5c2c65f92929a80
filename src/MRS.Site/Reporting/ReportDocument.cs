using System.Text.Json.Serialization;

namespace MRS.Site.Reporting;

/// <summary>The JSON report.</summary>
/// <param name="Problems">All problems, ordered by position.</param>
/// <param name="Summary">What the build did.</param>
internal sealed record ReportDocument(IReadOnlyList<ProblemEntry> Problems, SummaryEntry Summary)
{
    /// <summary>The time each stage took, in the order they ran; null, and omitted, unless requested.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TimingEntry>? Timings { get; init; }
}
