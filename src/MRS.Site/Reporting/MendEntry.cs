namespace MRS.Site.Reporting;

/// <summary>A line of a file before and after a mend, without its line ending.</summary>
internal sealed record MendEntry(string Old, string New);
