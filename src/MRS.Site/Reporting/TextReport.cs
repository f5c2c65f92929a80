using MRS.Content.Characters;
using MRS.Content.Problems;
using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>Problems for a person, in the format compilers use, which code editors turn into links.</summary>
public static class TextReport
{
    private const string Bold = "\e[1m";
    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Yellow = "\e[33m";
    private const string Blue = "\e[36m";
    private const string Dim = "\e[2m";
    private const string Plain = "\e[0m";

    /// <summary>One problem on one line, and its hint, if it has one, indented on a second.</summary>
    public static string Lines(Problem problem, ReportStyle style)
    {
        var place = SafeText.LineStart(SafeText.OneLine(PlaceOf(problem, style)));
        var severity = NameOf(problem.Severity);
        var color = ColorOf(problem.Severity);
        var head = Paint(place.Length > 0 ? place + ": " : "", Bold, style)
            + Paint($"{severity} {SafeText.OneLine(problem.Code.Id)}:", color, style)
            + " " + SafeText.OneLine(problem.Message);
        var hint = SafeText.LineStart(SafeText.OneLine(problem.Hint));
        return hint.Length == 0 ? head : $"{head}\n    {Paint(hint, Dim, style)}";
    }

    /// <summary>A line before and after its mend, on separate lines.</summary>
    public static string Change(MendedLine line, ReportStyle style) =>
        $"{Paint($"{PlaceOf(line.Problem, style)}: ", Bold, style)}{SafeText.OneLine(line.Problem.Message)}\n"
        + $"  {Paint($"- {SafeText.SourceLine(line.Old)}", Red, style)}\n  {Paint($"+ {SafeText.SourceLine(line.New)}", Green, style)}\n";

    /// <summary>Where a problem is, such as <c>content/data/partners.yml:14:5</c>.</summary>
    public static string PlaceOf(Problem problem, ReportStyle style)
    {
        var path = style.PathOf(problem.At.File);
        return problem.At.Line == 0 ? path : $"{path}:{problem.At.Line}:{problem.At.Column}";
    }

    /// <summary>The word for a severity.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Red,
        Severity.Warning => Yellow,
        _ => Blue,
    };

    private static string Paint(string text, string color, ReportStyle style) =>
        style.HasColor && text.Length > 0 ? color + text + Plain : text;
}
