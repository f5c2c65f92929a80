using MRS.Content.Problems;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>
/// A folder of <c>fixtures/invalid</c>: what is wrong in <c>bad</c>, the same done right in <c>good</c>, and the problems to come.
/// </summary>
internal sealed record InvalidSite(string Name)
{
    private static readonly string Folder = Path.Join(Repository.Fixtures, "invalid");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>The problem it is about.</summary>
    public string Code => Name[..6];

    /// <summary>Whether it is about something that is told and stops nothing.</summary>
    public bool IsNotice => ProblemCodes.All.Any(c => c.Id == Code && c.Severity == Severity.Notice);

    public string Bad => Path.Join(Folder, Name, "bad");

    public string Good => Path.Join(Folder, Name, "good");

    /// <summary>A problem a line: <c>pages/index.md:4:3 MRS012</c>, without line and column if it is about the file as a whole.</summary>
    public IReadOnlyList<string> Expected => File.ReadAllLines(Path.Join(Folder, Name, "expected.txt"));
}
