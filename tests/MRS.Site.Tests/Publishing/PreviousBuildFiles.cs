using System.Text;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Publishing;

namespace MRS.Site.Tests.Publishing;

/// <summary>What a build leaves behind for those that come after it.</summary>
internal static class PreviousBuildFiles
{
    /// <summary>The options of a build that finds the published-URLs file of another one.</summary>
    public static BuildOptions WithPublishedUrlsOf(BuildResult earlier) => WithPublishedUrls(PublishedUrlsOf(earlier));

    public static BuildOptions WithPublishedUrls(string text) =>
        new(MemorySite.Day) { PublishedUrls = new PreviousFile("../published.txt", text) };

    public static BuildOptions WithPrevious(BuildResult earlier) => WithPrevious(earlier.Text(SiteManifest.Path));

    public static BuildOptions WithPrevious(string text) => new(MemorySite.Day) { Previous = new PreviousFile("../earlier.json", text) };

    public static string PublishedUrlsOf(BuildResult result) =>
        PublishedUrlsFile.Append("", PublishedUrlsFile.New([], SiteManifest.Read(result.Text(SiteManifest.Path))!.Names));

    /// <summary>The line that a problem tells to paste.</summary>
    public static string LineToPaste(Problem problem) => problem.Hint.IndexOf("  - {", StringComparison.Ordinal) is >= 0 and var at
        ? problem.Hint[at..]
        : problem.Hint[(problem.Hint.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
