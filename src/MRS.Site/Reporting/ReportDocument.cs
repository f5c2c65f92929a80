namespace MRS.Site.Reporting;

/// <summary>The JSON report.</summary>
/// <param name="Problems">All problems, ordered by place.</param>
/// <param name="Summary">What the build did.</param>
internal sealed record ReportDocument(IReadOnlyList<ProblemEntry> Problems, SummaryEntry Summary);
