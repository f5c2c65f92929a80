using MRS.Content.Problems;
using MRS.Engine;
using MRS.Site.Tests.Artifacts;

namespace MRS.Site.Tests.Publishing;

/// <summary>An address that was published once leads somewhere for ever, and the build says how.</summary>
public sealed class VanishedAddressTests
{
    private static readonly Lazy<BuildResult> Before = new(() => MemorySite.Full().Build());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RenamedPageNeedsTheRedirectThatTheProblemNames(bool byFile)
    {
        var options = byFile ? PreviousBuildFiles.WithPublishedUrlsOf(Before.Value) : PreviousBuildFiles.WithPrevious(Before.Value);
        var site = MemorySite.Full().Rename("pages/membership.md", "pages/join.md").ReplaceEverywhere("\"/membership/\"", "\"/join/\"")
            .ReplaceEverywhere("(/membership/)", "(/join/)");

        var problem = Assert.Single(site.Build(options).Problems);
        Assert.Equal(ProblemCodes.AddressVanished, problem.Code);
        Assert.Equal("data/redirects.yml", problem.At.File);
        Assert.Equal("  - {id: \"membership\", from: \"/membership/\", to: \"/join/\"}",
            PreviousBuildFiles.LineToPaste(problem).Replace("/about/", "/join/", StringComparison.Ordinal));

        var mended = site.Append("data/redirects.yml", PreviousBuildFiles.LineToPaste(problem) + "\n").Build(options);
        Assert.Empty(mended.Problems);
        var rules = HostRules.Of(mended);
        Assert.Equal("301", rules.Netlify["/membership/"].Status);
        Assert.Equal("301", rules.Netlify["/membership"].Status);
        Assert.True(rules.Nginx("$moved_to").ContainsKey("/membership/"));
    }

    [Fact]
    public void WithoutTheApiASiteIsBuiltOnlyWhereNoneWasPublished()
    {
        var never = MemorySite.Full().Build(MemorySite.Today with { HasApi = false });
        Assert.DoesNotContain(never.Snapshot!.Artifacts, a => a.Path.StartsWith("api/", StringComparison.Ordinal));
        Assert.DoesNotContain("/api/", never.Text("site-manifest.json"), StringComparison.Ordinal);

        var once = MemorySite.Full().Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value) with { HasApi = false });
        Assert.All(once.Problems, p => Assert.Equal(ProblemCodes.AddressVanished, p.Code));
        Assert.Null(once.Snapshot);
    }

    [Theory]
    [InlineData("pages/samples.md", "pages/sample.md", "/samples/", "/sample/")]
    [InlineData("pages/samples.md", "pages/about/samples.md", "/samples/", "/about/samples/")]
    [InlineData("pages/about/mission.md", "pages/about/why-we-exist.md", "/about/mission/", "/about/why-we-exist/")]
    public void LineLeadsToTheNewPlace(string path, string to, string old, string address)
    {
        var result = MemorySite.Full().Rename(path, to).Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value));

        Assert.Contains(
            $"from: \"{old}\", to: \"{address}\"", Assert.Single(result.Of(ProblemCodes.AddressVanished)).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void RedirectFromThePageItselfIsEnough()
    {
        var site = MemorySite.Full().Rename("pages/samples.md", "pages/examples.md").ReplaceEverywhere("/samples/", "/examples/")
            .Replace("pages/examples.md", "---\ntitle", "---\nredirectFrom:\n  - \"/samples\"\ntitle");

        Assert.Empty(site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Problems);
    }

    [Fact]
    public void MeetingWhoseFileWasRenamedKeepsItsIdOnlyUnderItsOldName()
    {
        var site = MemorySite.Full().Rename("events/congress-2020.md", "events/congress-of-2020.md")
            .Replace("events/congress-of-2020.md", "---\ntitle", "---\nredirectFrom:\n  - \"/meetings/congress-2020\"\ntitle");

        var problems = site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Problems;
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Equal((ProblemCodes.IdVanished, "events/congress-of-2020.md"), (p.Code, p.At.File)));
    }

    [Fact]
    public void MeetingThatIsGoneTakesItsIdsWithIt()
    {
        var site = MemorySite.Full().Without("events/congress-2020.md")
            .Append("data/redirects.yml", "  - {id: \"congress-2020\", from: \"/meetings/congress-2020/\", to: \"/meetings/\"}\n");

        Assert.Empty(site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Problems);
    }

    [Fact]
    public void ListThatMovesTakesIdsAlongUnchanged()
    {
        var publishedUrls =
            PreviousBuildFiles.PublishedUrlsOf(Before.Value).Split('\n').Where(l => l.StartsWith("feed-id", StringComparison.Ordinal)
            || l.StartsWith("calendar-uid", StringComparison.Ordinal)).ToList();
        var site = MemorySite.Full().Rename("pages/meetings.md", "pages/events.md").ReplaceEverywhere("/meetings/", "/events/");

        Assert.True(publishedUrls.Count > 5);
        Assert.Empty(site.Build(PreviousBuildFiles.WithPublishedUrls(string.Join('\n', publishedUrls))).Problems);
    }

    [Fact]
    public void RedirectThatIsTakenAwayIsMissed()
    {
        var site = MemorySite.Full().Replace("data/redirects.yml", "  - id: \"old-shop\"\n    from: \"/shop/\"\n", "");
        var problem = Assert.Single(site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Problems);

        Assert.Equal(ProblemCodes.AddressVanished, problem.Code);
        Assert.Empty(site.Append("data/redirects.yml", PreviousBuildFiles.LineToPaste(problem) + "\n")
            .Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Problems);
    }

    [Fact]
    public void FileThatIsTakenAwayIsMissedAndMayBeGone()
    {
        var before = MemorySite.Full().With("media/leaflet.pdf", "%PDF-1.4").Build();
        var options = PreviousBuildFiles.WithPublishedUrlsOf(before);
        var problem = Assert.Single(MemorySite.Full().Build(options).Problems);

        Assert.Equal("  - {id: \"media-leaflet-pdf\", from: \"/media/leaflet.pdf\"}", PreviousBuildFiles.LineToPaste(problem));
        var mended = MemorySite.Full().Append("data/redirects.yml", PreviousBuildFiles.LineToPaste(problem) + "\n").Build(options);
        Assert.Empty(mended.Problems);
        Assert.Equal("410", HostRules.Of(mended).Netlify["/media/leaflet.pdf"].Status);
    }

    [Fact]
    public void NewPagesAndUnchangedSitesNeverFail()
    {
        var options =
            PreviousBuildFiles.WithPublishedUrlsOf(Before.Value) with { Previous = PreviousBuildFiles.WithPrevious(Before.Value).Previous };

        Assert.Empty(MemorySite.Full().Build(options).Problems);
        Assert.Empty(MemorySite.Full()
            .With("pages/new.md",
                "---\ntitle: \"A new page\"\ndescription: \"A page that was not there when published.txt was last written.\"\n"
                    + "---\n\nText.\n")
            .Build(options).Problems);
    }

    [Fact]
    public void PageThatIsHiddenForNowIsANotice()
    {
        var site = MemorySite.Full().Without("news/new-members-2025.md").Without("news/example-award-2024.md")
            .Append("data/redirects.yml",
                "  - {id: \"a\", from: \"/news/new-members-2025/\"}\n  - {id: \"b\", from: \"/news/example-award-2024/\"}\n")
            .ReplaceEverywhere("(/news/example-award-2024/)", "(/awards/)").ReplaceEverywhere("(/news/)", "(/awards/)");

        var problem = Assert.Single(site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Of(ProblemCodes.AddressHidden));
        Assert.Contains("/news/ ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Notice, problem.Severity);
        Assert.Empty(site.Build(PreviousBuildFiles.WithPublishedUrls("address /awards/\n")).Of(ProblemCodes.AddressHidden));
    }

    [Fact]
    public void PageThatCouldNotBeReadHasNotVanished()
    {
        var site = MemorySite.Full().Replace("pages/samples.md", "title: ", "titel: ");

        Assert.Empty(site.Build(PreviousBuildFiles.WithPublishedUrlsOf(Before.Value)).Of(ProblemCodes.AddressVanished));
    }

    [Fact]
    public void IdThatChangedUnderItsPageIsFound()
    {
        var options = PreviousBuildFiles.WithPublishedUrls("calendar-uid another@example.org /meetings/congress-2031/\n");
        var problem = Assert.Single(MemorySite.Full().Build(options).Problems);

        Assert.Equal(ProblemCodes.IdVanished, problem.Code);
        Assert.Equal("events/congress-2031.md", problem.At.File);
    }

    [Theory]
    [InlineData("feed-id tag:example.org,2026:shop /shop/\n")]
    [InlineData("address /samples/\nfeed-id tag:example.org,2026:tables /tables.html\n")]
    public void IdOfSomethingGoneOrGivenUpMayGo(string publishedUrls) =>
        Assert.Empty(MemorySite.Full().Build(PreviousBuildFiles.WithPublishedUrls(publishedUrls)).Problems);

    [Theory]
    [InlineData("addres /about/")]
    [InlineData("address about")]
    [InlineData("address /about/ /b/")]
    [InlineData("calendar-uid a@b")]
    [InlineData("<<<<<<< ours")]
    public void LineOfThePublishedUrlsThatSaysNothingIsFound(string line)
    {
        var problem =
            Assert.Single(MemorySite.Full().Build(PreviousBuildFiles.WithPublishedUrls($"# head\naddress /about/\n{line}\n")).Problems);

        Assert.Equal((ProblemCodes.PublishedUrlsUnreadable, "../published.txt", 3), (problem.Code, problem.At.File, problem.At.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"names\":[],\"events\":[]}")]
    [InlineData("{\"version\":1,\"names\":[{\"kind\":\"moon\",\"name\":\"/\",\"source\":\"\",\"hash\":\"\"}],\"events\":[]}")]
    [InlineData("{\"version\":1,\"names\":[{\"kind\":\"page\"}],\"events\":[]}")]
    public void FileThatIsNoManifestIsRefused(string text) =>
        Assert.Equal(
            ProblemCodes.PreviousUnreadable, Assert.Single(MemorySite.Full().Build(PreviousBuildFiles.WithPrevious(text)).Problems).Code);
}
