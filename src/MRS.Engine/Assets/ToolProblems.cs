using MRS.Content;
using MRS.Content.Problems;

namespace MRS.Engine.Assets;

/// <summary>Says in one line which parts of the site are missing because a tool is, and which tool failed.</summary>
public static class ToolProblems
{
    /// <summary>Reports the parts that could not be made.</summary>
    public static void Report(IReadOnlyList<ToolPart> parts, SiteContent site, ProblemLog log)
    {
        var at = site.Settings.Source.Start;
        var missing = parts.Where(p => p.Outcome.State == ToolState.Missing).Select(p => p.Name).ToList();
        if (missing.Count > 0)
        {
            log.Add(ProblemCodes.ToolMissing, at,
                $"Left out, because Node or its packages are not installed: {string.Join(", ", missing)}.",
                "Install Node 20 or later, then run \"npm ci --ignore-scripts\" in the project's folder.");
        }

        foreach (var (name, outcome) in parts.Where(p => p.Outcome.State == ToolState.Failed))
        {
            log.Add(ProblemCodes.ToolFailed, at, $"Left out, because the tool that makes it failed: {name}.", outcome.Message);
        }
    }
}
