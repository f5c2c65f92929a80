using System.Globalization;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Editing;

namespace MRS.Site.Reporting;

/// <summary>What a build did, in one line.</summary>
/// <param name="Pages">How many pages were made.</param>
/// <param name="FilesChanged">How many files were written or removed; null if nothing was to be written.</param>
/// <param name="Errors">How many problems stop a build.</param>
/// <param name="Warnings">How many problems stop a strict one.</param>
/// <param name="Notices">How many problems stop no build.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildSummary(int Pages, int? FilesChanged, int Errors, int Warnings, int Notices, TimeSpan Elapsed)
{
    /// <summary>How long it took, in whole milliseconds.</summary>
    public long Milliseconds => (long)Math.Round(Elapsed.TotalMilliseconds);

    /// <summary>Such as <c>24 pages, 3 files changed, 0 problems, 85 ms</c>.</summary>
    public string Line =>
        Count(Pages, "page") + ", "
        + (FilesChanged is { } changed ? Count(changed, "file") + " changed, " : "")
        + Count(Errors + Warnings, "problem")
        + (Notices > 0 ? ", " + Count(Notices, "notice") : "")
        + string.Create(CultureInfo.InvariantCulture, $", {Milliseconds} ms");

    /// <summary>Summarizes a build.</summary>
    public static BuildSummary Of(BuildResult result, int? filesChanged, TimeSpan elapsed)
    {
        var errors = result.Problems.Count(p => p.Severity == Severity.Error);
        return new BuildSummary(result.Pages, filesChanged, errors, result.Problems.Count - errors, result.Notices.Count, elapsed);
    }

    /// <summary>A number and the word for what is counted, in the singular or plural.</summary>
    internal static string Count(int number, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {word}{(number == 1 ? "" : "s")}");
}
