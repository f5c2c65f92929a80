using System.Text.Json;
using MRS.Review.Comparing;

namespace MRS.Site.Proposals;

/// <summary>
/// The problems in the JSON report of a build, possibly by another version of this program. What it lacks is left empty.
/// </summary>
internal static class ReportedProblems
{
    /// <summary>Reads a report.</summary>
    /// <param name="file">The file with the output of <c>build --format json</c>.</param>
    /// <exception cref="ReviewRefusedException">The file is not such a report.</exception>
    public static IReadOnlyList<ReviewProblem> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return [.. document.RootElement.GetProperty("problems").EnumerateArray().Select(Problem)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ReviewRefusedException($"The report \"{file}\" cannot be read.", $"Write it with: build --format json > {file}");
        }
    }

    private static ReviewProblem Problem(JsonElement problem) =>
        new(
            Text(problem, "code"),
            Text(problem, "severity"),
            Text(problem, "file"),
            problem.GetProperty("line").GetInt32(),
            Text(problem, "message"))
        { Hint = Text(problem, "hint") };

    private static string Text(JsonElement problem, string property) =>
        problem.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
