using MRS.Site.Output;

namespace MRS.Site.Commands;

/// <summary>Says what a build found and did.</summary>
internal sealed class BuildReport(CommandSurroundings surroundings, string format, string contentFolder)
{
    /// <summary>Writes the problems and the summary.</summary>
    public void Write(BuildResult result, WriteResult? written, TimeSpan elapsed, bool withTimings)
    {
        foreach (var p in result.Problems)
        {
            surroundings.Output.WriteLine($"{contentFolder}/{p.At}: {p.Severity} {p.Code.Id}: {p.Message}\n    {p.Hint} {format}");
        }

        surroundings.Output.WriteLine($"{result.Pages} pages, {written?.Written} files changed, {result.Problems.Count} problems, {elapsed.TotalMilliseconds:0} ms {withTimings}");
    }
}
