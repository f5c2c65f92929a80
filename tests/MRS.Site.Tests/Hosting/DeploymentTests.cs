using AngleSharp.Html.Parser;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Site.Commands;

namespace MRS.Site.Tests.Hosting;

/// <summary>A preview says everywhere that it is one, the site itself nowhere, and an editor whose preview fails sees why.</summary>
public sealed class DeploymentTests
{
    private static readonly Deployment Preview = new(DeploymentContext.DeployPreview) { Proposal = 7, Commit = "0123456789abcdef" };

    [Theory]
    [InlineData("production", DeploymentContext.Production)]
    [InlineData("deploy-preview", DeploymentContext.DeployPreview)]
    [InlineData("branch-deploy", DeploymentContext.BranchDeploy)]
    [InlineData("", DeploymentContext.DeployPreview)]
    [InlineData("Production", DeploymentContext.DeployPreview)]
    [InlineData("dev", DeploymentContext.DeployPreview)]
    public void OnlyTheExactWordMakesTheSiteItself(string word, DeploymentContext context) =>
        Assert.Equal(context, Deployment.ContextOf(word));

    [Fact]
    public void APreviewSaysSoOnEveryPageAndPointsToThePublishedSite()
    {
        var site = BuiltSite.Full(BuiltSite.Today with { Deployment = Preview });

        // The editing form is a program of its own.
        Assert.All(site.Paths(".html").Where(p => p != "admin/index.html"), path =>
        {
            Assert.Equal("noindex", site.Page(path).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal(
                "Preview of proposal 7 at commit 0123456", PageText.Folded(site.Page(path).QuerySelector(".preview-bar")!.TextContent));
        });
        Assert.Equal("https://www.example.org/about/mission/",
            site.Page("about/mission/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("  X-Robots-Tag: noindex\n", site.Text("_headers").Split("\n/")[0] + "\n", StringComparison.Ordinal);
        Assert.False(site.Has("sitemap.xml"));
    }

    [Fact]
    public void ABranchSaysThatItIsOne() => Assert.Equal(
        "Preview of a branch at commit 0123456",
        PageText.Folded(BuiltSite.Full(
            BuiltSite.Today with { Deployment = new(DeploymentContext.BranchDeploy) { Commit = Preview.Commit } })
            .Page("index.html")
            .QuerySelector(".preview-bar")!.TextContent));

    [Fact]
    public void ThePublishedSiteIsTheSiteWithoutAnyContextButForItsRecord()
    {
        var plain = BuiltSite.Full();
        var published = BuiltSite.Full(BuiltSite.Today with { Deployment = new(DeploymentContext.Production) { Commit = Preview.Commit } });

        Assert.Equal(["build.json"],
            published.Snapshot.Artifacts.Where(a => !plain.Bytes(a.Path).AsSpan().SequenceEqual(a.Content.Span)).Select(a => a.Path));
        Assert.Equal(plain.Snapshot.Artifacts.Select(a => a.Path), published.Snapshot.Artifacts.Select(a => a.Path));
        Assert.DoesNotContain("X-Robots-Tag", published.Text("_headers").Split("\n/")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public void PublishedSiteThatHidesItselfIsRefused(bool noIndex, bool tools, bool refused)
    {
        var options = BuiltSite.Today with { Deployment = new(DeploymentContext.Production), Indexable = !noIndex, IsPreview = tools };
        var result = MemorySite.Full().Build(options);

        Assert.Equal(refused, result.Problems.Any(p => p.Code == ProblemCodes.ContextNotHeld));
        Assert.Equal(refused, result.Snapshot is null);
    }

    [Fact]
    public void TheRecordSaysWhatTheSiteWasMadeFrom()
    {
        var record =
            System.Text.Json.Nodes.JsonNode.Parse(BuiltSite.Full(BuiltSite.Today with { Deployment = Preview }).Text("build.json"))!;

        Assert.Equal("0123456789abcdef", (string?)record["commit"]);
        Assert.Equal("2026-11-23", (string?)record["date"]);
        Assert.Matches("^[0-9a-f]{64}$", (string?)record["content"]);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string?)record["generator"]);
        Assert.NotEqual((string?)record["content"],
            (string?)MemorySite.Full().Append("pages/samples.md", "More.\n").Build().Json("build.json")["content"]);
        Assert.Equal(
            "/build.json", BuiltSite.Full().Page("index.html").QuerySelector("footer a[href='/build.json']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("deploy-preview", true)]
    [InlineData("", true)]
    [InlineData("branch-deploy", false)]
    [InlineData("production", false)]
    [InlineData(null, false)]
    public async Task OnlyThePreviewOfAProposalShowsItsProblems(string? context, bool shown)
    {
        using var site = TemporarySite.Small();
        site.Write("people/person-nine.md", "---\nnmae: \"<b>Person</b>\"\n---\n");
        var (code, said) = await site.RunAsync("build", context is null ? [] : ["--context", context]);

        Assert.True(code == ExitCode.Problems, said);
        Assert.Equal(shown, Directory.Exists(site.Output));
        if (!shown)
        {
            return;
        }

        var html = await File.ReadAllTextAsync(Path.Join(site.Output, "index.html"), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("people/person-nine.md, line 2", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.EndsWith("/admin/#/collections/person/entries/person-nine", StringComparison.Ordinal));
        Assert.Contains("X-Robots-Tag: noindex",
            await File.ReadAllTextAsync(Path.Join(site.Output, "_headers"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.Equal(html, await File.ReadAllTextAsync(Path.Join(site.Output, "404.html"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--commit", "not a commit")]
    [InlineData("--proposal", "0")]
    [InlineData("--proposal", "7", "--context", "production")]
    public async Task MistakenOptionIsRefused(params string[] options)
    {
        using var site = TemporarySite.Small();

        Assert.Equal(ExitCode.WrongUse, (await site.RunAsync("build", options)).Code);
        Assert.False(Directory.Exists(site.Output));
    }
}
