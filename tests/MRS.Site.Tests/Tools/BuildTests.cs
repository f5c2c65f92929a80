using MRS.Content.Problems;
using MRS.Engine;
using MRS.Site.Commands;

namespace MRS.Site.Tests.Tools;

public sealed class BuildTests : IDisposable
{
    private readonly ToolSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void BuildingTwiceMakesNothingTwice()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        // No other test has made the index of this.
        site.Content.Write("pages/new.md",
            "---\ntitle: \"New here\"\ndescription: \"A page that no other test has, so that its words are in no index made before.\"\n"
                + "---\n\nText.\n");
        var (first, second) = (site.Build(site.Tools), site.Build(site.Tools));

        Assert.Empty(first.Problems);
        // The editing form is made of packages alone, so another test may have made it.
        Assert.All(Counted(first).Where(t => t.Stage != "form"), t => Assert.True(t.Made > 0 && t.Cached == 0, t.ToString()));
        Assert.All(Counted(second), t => Assert.True(t.Made == 0 && t.Cached > 0, t.ToString()));
        Assert.Equal(Names(first), Names(second));
        Assert.All(first.Snapshot!.Artifacts.Zip(second.Snapshot!.Artifacts),
            p => Assert.True(p.First.Content.Span.SequenceEqual(p.Second.Content.Span), p.First.Path));
    }

    [Fact]
    public void AnotherCacheGivesTheSameBytes()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        using var other = new ToolSite();
        var (first, second) = (site.Build(site.Tools), other.Build(other.Tools));

        Assert.Equal(Names(first), Names(second));
        Assert.All(first.Snapshot!.Artifacts.Zip(second.Snapshot!.Artifacts),
            p => Assert.True(p.First.Content.Span.SequenceEqual(p.Second.Content.Span), p.First.Path));
    }

    [Fact]
    public void WithoutNodeTheSiteIsBuiltAndOneLineSaysWhatIsMissing()
    {
        var result = site.Build(site.WithoutNode);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemCodes.ToolMissing, problem.Code);
        Assert.Contains(
            "the images of shared links, the search index, the editing form at /admin/", problem.Message, StringComparison.Ordinal);
        Assert.Contains(result.Snapshot!.Artifacts, a => a.Path.EndsWith(".avif", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Snapshot.Artifacts, a => a.Path.StartsWith("pagefind/", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutToolsNothingIsMadeAndNothingIsMissing()
    {
        var result = site.Build(null);

        Assert.Empty(result.Problems);
        Assert.All(Counted(result), t => Assert.Equal((0, 0), (t.Made, t.Cached)));
        Assert.DoesNotContain(result.Snapshot!.Artifacts,
            a => a.Path.StartsWith("assets/share/", StringComparison.Ordinal) || a.Path.EndsWith(".avif", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ABuildForgetsWhatNobodyUsedForAMonth()
    {
        var tools = site.PicturesOnly;
        tools.Cache.Keep("kind", "old", []);
        var entry = Path.GetDirectoryName(Assert.Single(site.CacheFiles))!;
        Directory.SetLastWriteTimeUtc(entry, DateTime.UtcNow.AddDays(-31));
        using var said = new StringWriter();

        var code = await CommandLine.RunAsync(["build", "--content", site.Content.Content, "--output", site.Content.Output],
            new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false) { ToolsFor = _ => tools },
            TestContext.Current.CancellationToken);

        Assert.True(code == 0, said.ToString());
        Assert.Null(tools.Cache.Find("kind", "old"));
    }

    private static IEnumerable<StageTiming> Counted(BuildResult result)
    {
        var counted = result.Timings.Where(t => t.Made is not null).ToList();
        Assert.Equal(["pictures", "icons", "form", "share images", "search"], counted.Select(t => t.Stage));
        return counted;
    }

    private static IEnumerable<string> Names(BuildResult result) => result.Snapshot!.Artifacts.Select(a => a.Path);
}
