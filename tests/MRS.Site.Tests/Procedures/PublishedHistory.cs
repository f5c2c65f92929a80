using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Publishing;
using MRS.Site.Tests.Publishing;

namespace MRS.Site.Tests.Procedures;

/// <summary>
/// A site that is published again and again: each proposal is checked strictly against all that was ever published, as the gate does.
/// </summary>
internal sealed class PublishedHistory(MemorySite site)
{
    private string publishedUrls = "";
    private BuildResult? last;

    /// <summary>The files as they are now.</summary>
    public MemorySite Site { get; } = site;

    /// <summary>Publishes the site as it is on a day.</summary>
    public BuildResult Publish(DateOnly day)
    {
        var result = Check(day);
        IsPublished(result, $"the site of {day:yyyy-MM-dd}");
        return Publish(result);
    }

    /// <summary>Publishes what was built.</summary>
    public BuildResult Publish(BuildResult result)
    {
        var names = SiteManifest.Read(result.Text(SiteManifest.Path))!.Names;
        publishedUrls = PublishedUrlsFile.Append(publishedUrls,
            PublishedUrlsFile.New(publishedUrls.Length == 0
                ? []
                : PublishedUrlsFile.Read(new PreviousFile("../published.txt", publishedUrls), new ProblemLog()),
                names));
        last = result;
        return result;
    }

    /// <summary>Takes a step, which must pass as a proposal by itself, and publishes it.</summary>
    public BuildResult Take(Step step, DateOnly day)
    {
        step.Edit(Site);
        var result = Check(day);
        Assert.True(result.Snapshot is not null && result.Problems.Count == 0,
            $"On {day:yyyy-MM-dd} “{step.Name}” is refused:\n"
                + $"  {string.Join("\n  ", result.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"))}");
        return Publish(result);
    }

    /// <summary>Builds the site as it is now and compares it with what was published.</summary>
    public BuildResult Check(DateOnly day) => Site.Build(new BuildOptions(day)
    {
        PublishedUrls = publishedUrls.Length == 0 ? null : new PreviousFile("../published.txt", publishedUrls),
        Previous = last is null ? null : PreviousBuildFiles.WithPrevious(last).Previous,
    });

    /// <summary>No error stops the site, on whatever day it is built.</summary>
    public static void IsPublished(BuildResult result, string what) =>
        Assert.True(result.Snapshot is not null,
            $"{what} is not built:\n  {string.Join("\n  ", result.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"))}");
}
