using System.Net;
using MRS.Site.Tests.Reporting;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class ProblemPanelTests
{
    private const string Attack = "<script>alert(1)</script> \"quoted\" é\n&amp;";

    [Fact]
    public async Task AGoodBuildAddsTheReloadingScriptAndNothingElse()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        var page = await visitor.Page("/");
        Assert.Null(page.QuerySelector("aside"));
        Assert.Null(page.QuerySelector("link"));
        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("/_preview/preview.js", script.GetAttribute("src"));
        Assert.Equal("HEAD", script.ParentElement?.TagName);
        Assert.Equal("a>b", page.Body?.ClassName);
    }

    [Fact]
    public async Task ABrokenBuildKeepsTheLastGoodSiteUnderItsProblems()
    {
        await using var visitor = await Visitor.To(Builds.Good(("a.css", "a{}")));
        visitor.Server.Update(Builds.Broken(Problems.Misspelt, Problems.Insecure));

        var page = await visitor.Page("/");
        Assert.Equal("Home", page.QuerySelector("h1")?.TextContent);
        var panel = page.Body!.FirstElementChild!;
        Assert.Equal("ASIDE", panel.TagName);
        Assert.Equal("alert", panel.GetAttribute("role"));
        Assert.StartsWith("1 error in the content", panel.TextContent);
        Assert.Contains("content/data/partners.yml:14:5 error MRS012: unknown field \"nmae\"did you mean \"name\"?", panel.TextContent);
        Assert.Contains("content/data/partners.yml:20:10 warning MRS099: http: is not secure", panel.TextContent);
        Assert.Equal("/_preview/preview.css", page.QuerySelector("head link[rel=stylesheet]")?.GetAttribute("href"));
        Assert.Equal("a{}", await visitor.Text("/a.css"));
        Assert.NotNull((await visitor.Page("/nowhere", HttpStatusCode.NotFound)).QuerySelector("aside"));
    }

    [Fact]
    public async Task AMendedBuildTakesThePanelAway()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        visitor.Server.Update(Builds.Broken(Problems.Misspelt));
        visitor.Server.Update(Builds.Good(("new/index.html", Builds.Page("New"))));
        Assert.Null((await visitor.Page("/")).QuerySelector("aside"));
        Assert.Equal("New", (await visitor.Page("/new/")).Title);
    }

    [Fact]
    public async Task TextFromContentIsShownAndNotRun()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        visitor.Server.Update(Builds.Broken(Problems.Error("<img src=x>.md", 1, 2, Attack, Attack)));
        var page = await visitor.Page("/");
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Null(page.QuerySelector("img"));
        var item = page.QuerySelector("aside li")!;
        Assert.Equal("content/<img src=x>.md:1:2", item.QuerySelector("code")?.TextContent);
        Assert.Equal(Attack.Replace('\n', ' '), item.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public async Task WarningsFoldAway()
    {
        await using var visitor = await Visitor.To(Builds.GoodWith(Problems.Insecure));
        var panel = (await visitor.Page("/")).QuerySelector("body > aside")!;
        Assert.Equal("status", panel.GetAttribute("role"));
        Assert.Equal("1 warning", panel.QuerySelector("details > summary")?.TextContent);
        Assert.Contains("MRS099", panel.TextContent);
    }

    [Fact]
    public async Task ManyProblemsAreCutShort()
    {
        await using var visitor =
            await Visitor.To(Builds.Broken([.. Enumerable.Range(1, 60).Select(i => Problems.Error("a.md", i, 1, "x"))]));
        var page = await visitor.Page("/", HttpStatusCode.InternalServerError);
        Assert.Equal(50, page.QuerySelectorAll("aside li").Length);
        Assert.Contains("… and 10 more.", page.Body!.TextContent);
    }

    [Fact]
    public async Task WithoutAnyGoodBuildEveryAddressShowsTheProblems()
    {
        await using var visitor = await Visitor.To(Builds.Broken(Problems.Misspelt));
        var page = await visitor.Page("/any/where", HttpStatusCode.InternalServerError);
        Assert.Equal("No site yet", page.Title);
        Assert.Contains("MRS012", page.QuerySelector("aside[role=alert]")?.TextContent);
        Assert.NotNull(page.QuerySelector("script[src='/_preview/preview.js'][data-build]"));
    }

    [Fact]
    public async Task BeforeTheFirstBuildThePageSaysSoAndWaits()
    {
        await using var visitor = await Visitor.To(null);
        var page = await visitor.Page("/", HttpStatusCode.ServiceUnavailable);
        Assert.Contains("being built", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("<title>x</title><p>no body tag")]
    [InlineData("<head><title>x</title></head><p>no body tag")]
    [InlineData("<HTML><HEAD><title>x</title></HEAD ><BODY\nclass='>'><header><p>capitals")]
    [InlineData("<body><p>no head")]
    [InlineData("<p>neither")]
    [InlineData("")]
    [InlineData("<body")]
    public async Task PagesOfAnyShapeAreDressed(string html)
    {
        await using var visitor = await Visitor.To(Builds.Good(("odd.html", html)));
        visitor.Server.Update(Builds.Broken(Problems.Misspelt));
        var page = await visitor.Page("/odd.html");
        Assert.NotNull(page.QuerySelector("aside"));
        Assert.NotNull(page.QuerySelector("script"));
        Assert.True(page.QuerySelector("p") is null || page.QuerySelector("body > p, body > header > p, body > aside > p") is not null);
    }

    [Fact]
    public async Task TheStyleAndTheScriptNeedNothingThePolicyForbids()
    {
        await using var visitor = await Visitor.To(Builds.Broken(Problems.Misspelt));
        Assert.Contains(".preview-problems", await visitor.Text("/_preview/preview.css"));
        var script = await visitor.Text("/_preview/preview.js");
        Assert.Contains("EventSource", script);
        Assert.DoesNotContain("innerHTML", script);
        var page = await visitor.Page("/", HttpStatusCode.InternalServerError);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }
}
