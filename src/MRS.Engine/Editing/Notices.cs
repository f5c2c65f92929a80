using MRS.Content.Problems;

namespace MRS.Engine.Editing;

/// <summary>
/// Separates notices from the problems that stop a build, and summarizes those of a kind: there may be many, and none is urgent.
/// </summary>
public static class Notices
{
    /// <summary>The heading above them.</summary>
    public const string Heading = "Notices, which stop nothing:";

    private const int MostOfAKind = 5;

    /// <summary>The problems that stop a build, or a strict one.</summary>
    public static IEnumerable<Problem> Without(IEnumerable<Problem> problems) => problems.Where(p => p.Severity > Severity.Notice);

    /// <summary>The first few notices of each kind, sorted.</summary>
    public static IReadOnlyList<Problem> Shown(IEnumerable<Problem> problems) =>
        [.. Of(problems).GroupBy(p => p.Code.Id).SelectMany(g => g.Order().Take(MostOfAKind)).Order()];

    /// <summary>A line for each kind not shown in full, such as <c>7 more: Entry that waits for its day (MRS113)</c>.</summary>
    public static IReadOnlyList<string> Rest(IEnumerable<Problem> problems) =>
        [.. Of(problems).GroupBy(p => p.Code.Id).Where(g => g.Count() > MostOfAKind).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Count() - MostOfAKind} more: {g.First().Code.Title} ({g.Key})")];

    private static IEnumerable<Problem> Of(IEnumerable<Problem> problems) => problems.Where(p => p.Severity == Severity.Notice);
}
