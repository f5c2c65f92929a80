using System.Text.Json;

namespace MRS.Site.Review.Building;

/// <summary>Reads the JSON report of another version of the generator. What it does not say is left empty.</summary>
internal static class OtherReport
{
    /// <summary>The problems of the report; the files lose the content folder's name in front of them.</summary>
    public static IReadOnlyList<ReviewProblem> Problems(string report)
    {
        try
        {
            using var document = JsonDocument.Parse(report);
            return [.. document.RootElement.GetProperty("problems").EnumerateArray().Select(Problem)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ReviewRefusedException("The other generator's report cannot be read.", "Build that commit by hand to see more.");
        }
    }

    private static ReviewProblem Problem(JsonElement element) =>
        new(Text(element, "code"), Text(element, "severity"), Within(Text(element, "file")), element.GetProperty("line").GetInt32(), Text(element, "message")) { Hint = Text(element, "hint") };

    // Such as /…/work/<name>/content/pages/index.md
    private static string Within(string file)
    {
        const string Folder = "/content/";
        var at = file.IndexOf(Folder, file.IndexOf("/work/", StringComparison.Ordinal) is >= 0 and var work ? work : 0, StringComparison.Ordinal);
        return at < 0 ? file : file[(at + Folder.Length)..];
    }

    private static string Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
