using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Tools;

/// <summary>Says in one line which parts of the site are missing because a tool is, and which tool failed.</summary>
public static class ToolProblems
{
    /// <summary>Reports the parts that could not be made.</summary>
    public static void Report(IReadOnlyList<(string Part, ToolOutcome Outcome)> parts, SourcePosition at, ProblemLog log)
    {
        var missing = parts.Where(p => p.Outcome.State == ToolState.Missing).Select(p => p.Part).ToList();
        if (missing.Count > 0)
        {
            log.Add(ProblemCodes.ToolMissing, at, $"Left out, because Node or its packages are not installed: {string.Join(", ", missing)}.", "Install Node 20 or later, then run \"npm ci --ignore-scripts\" in the project's folder.");
        }

        foreach (var (part, outcome) in parts.Where(p => p.Outcome.State == ToolState.Failed))
        {
            log.Add(ProblemCodes.ToolFailed, at, $"Left out, because the tool that makes it failed: {part}.", outcome.Message);
        }
    }
}
