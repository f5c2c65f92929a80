using MRS.Engine.Files;
using MRS.Review.Comparing;
using MRS.Site.Tools;

namespace MRS.Site.Proposals;

/// <summary>A side of a comparison that is in a folder, whichever program built it.</summary>
internal static class BuiltFolder
{
    /// <summary>Reads the site and the report of its build.</summary>
    /// <param name="folder">The output of the build. It may be missing if the report has errors, since then nothing was written.</param>
    /// <param name="report">The file with the output of <c>build --format json</c>; null if problems are not compared.</param>
    /// <exception cref="ReviewRefusedException">There is no such folder, or the report cannot be read.</exception>
    public static ReviewSide Read(string folder, string? report)
    {
        var problems = report is null ? [] : ReportedProblems.Read(report);
        if (problems.Any(p => p.Severity == ReviewProblem.Error))
        {
            return new ReviewSide(null, problems);
        }

        return Directory.Exists(folder)
            ? new ReviewSide(new Snapshot(WorkCache.Read(folder)), problems)
            : throw new ReviewRefusedException(
                $"There is no folder \"{folder}\".", $"Build the site into it first: build --output {folder}");
    }
}
