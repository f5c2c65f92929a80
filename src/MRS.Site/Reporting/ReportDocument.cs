using System.Text.Json.Serialization;

namespace MRS.Site.Reporting;

/// <summary>The JSON report.</summary>
/// <param name="Problems">All problems, ordered by place.</param>
/// <param name="Summary">What the build did.</param>
internal sealed record ReportDocument(IReadOnlyList<ProblemEntry> Problems, SummaryEntry Summary)
{
    /// <summary>What each stage took, in the order they ran; null, and left out, if nobody asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TimingEntry>? Timings { get; init; }
}
