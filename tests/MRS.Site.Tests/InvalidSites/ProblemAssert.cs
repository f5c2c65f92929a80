using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>What must be true of the problems an editor reads.</summary>
internal static partial class ProblemAssert
{
    /// <summary>The problems are exactly those expected, in this order, and each is said in an editor's words.</summary>
    public static void Are(IReadOnlyList<string> expected, BuildResult result)
    {
        Are(expected, result.Problems);
        Assert.All(result.Notices, IsForEditors);
    }

    /// <summary>The same for problems and notices together.</summary>
    public static void AreWithNotices(IReadOnlyList<string> expected, BuildResult result) => Are(expected, result.All);

    /// <summary>Nothing at all is wrong.</summary>
    public static void None(BuildResult result)
    {
        Are([], result);
        Assert.NotNull(result.Snapshot);
    }

    private static void Are(IReadOnlyList<string> expected, IReadOnlyList<Problem> problems)
    {
        var actual = problems.Select(p => $"{p.At} {p.Code.Id}").ToList();
        Assert.True(expected.SequenceEqual(actual),
            $"Expected:\n  {string.Join("\n  ", expected)}\nbut found:\n"
                + $"  {string.Join("\n  ", problems.Select(p => $"{p.At} {p.Code.Id} {p.Message} | {p.Hint}"))}");
        Assert.All(problems, IsForEditors);
    }

    private static void IsForEditors(Problem problem)
    {
        Assert.NotEqual("", problem.Message.Trim());
        // A notice may need nobody to do anything.
        Assert.True(problem.Severity == Severity.Notice || problem.Hint.Trim().Length > 0, problem.Message);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch(NameInCode(), problem.Message + " " + problem.Hint);
        Assert.DoesNotContain("  ", problem.Message + " " + problem.Hint, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(System|MRS|Markdig|YamlDotNet|NodaTime|Microsoft)\.[A-Z]|Exception\b|Int32|Boolean|DateOnly|TimeOnly|Nullable|"
        + @"IReadOnlyList|PartialDate|TermEnd|SiteAddress|WebAddress|MediaFile|TimeZoneId|TimeOfDay|YamlScalar|[`{}]\d|null\b")]
    private static partial Regex NameInCode();
}
