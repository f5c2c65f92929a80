using MRS.Content.Problems;

namespace MRS.Site.Tests.Reporting;

/// <summary>Problems to report.</summary>
internal static class Problems
{
    public static readonly ProblemCode Unknown = new("MRS012", Severity.Error, "unknown field", "", "");
    public static readonly ProblemCode Plain = new("MRS099", Severity.Warning, "plain http", "", "");

    public static readonly Problem Misspelt = Error("data/partners.yml", 14, 5, "unknown field \"nmae\"", "did you mean \"name\"?");
    public static readonly Problem Insecure = Warning("data/partners.yml", 20, 10, "http: is not secure");

    public static Problem Error(string file, int line, int column, string message, string hint = "") =>
        new(Unknown, new SourcePosition(file, line, column), message, hint);

    public static Problem Warning(string file, int line, int column, string message, string hint = "") =>
        new(Plain, new SourcePosition(file, line, column), message, hint);
}
