namespace MRS.Site.Reporting;

/// <summary>Who a report is for.</summary>
public enum ReportFormat
{
    /// <summary>A person at a terminal or reading a log.</summary>
    Text,

    /// <summary>GitHub's checks, which show each problem at its line.</summary>
    GitHub,

    /// <summary>Another program.</summary>
    Json,
}
