using AngleSharp.Dom;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Cms;

/// <summary>Where editors look at their work, every page leads to its entry in the form; on the published site none does.</summary>
public sealed class EditLinkTests
{
    private static readonly BuildOptions Preview = MemorySite.Today with { IsPreview = true };

    [Theory]
    [InlineData("index.html", "page/entries/index")]
    [InlineData("about/mission/index.html", "page/entries/about/mission")]
    [InlineData("about/presidents-vision/index.html", "vision/entries/person-three")]
    [InlineData("about/past-presidents/person-one/index.html", "vision/entries/person-one")]
    [InlineData("meetings/congress-2031/index.html", "event/entries/congress-2031")]
    [InlineData("news/new-members-2025/index.html", "news/entries/new-members-2025")]
    [InlineData("about/people/person-one/index.html", "person/entries/person-one")]
    [InlineData("search/index.html", "settings/entries/site")]
    public void EveryPageLeadsToItsEntry(string page, string entry) =>
        Assert.Equal($"/admin/#/collections/{entry}", Link(MemorySite.Full().Build(Preview), page, "Edit this page"));

    [Fact]
    public void DeployPreviewsLeadThereToo() =>
        Assert.NotNull(Link(MemorySite.Full().Build(MemorySite.Today with { Indexable = false }), "index.html", "Edit this page"));

    [Fact]
    public void ThePublishedSiteDoesNot() => Assert.Null(Link(MemorySite.Full().Build(), "index.html", "Edit this page"));

    [Fact]
    public void WithoutARepositoryOnlyAnEditorsOwnComputerDoes()
    {
        var tried = MemorySite.Today with { Indexable = false };
        Assert.Null(Link(MemorySite.Of().Build(tried), "index.html", "Edit this page"));
        Assert.NotNull(Link(MemorySite.Of().Build(Preview), "index.html", "Edit this page"));
    }

    [Fact]
    public void CorrectionsLeadWhereTheSettingsSayOrNowhere()
    {
        Assert.Equal("/contact/", Link(MemorySite.Full().Build(), "index.html", "Suggest a correction"));
        Assert.Null(Link(MemorySite.Of().Build(), "index.html", "Suggest a correction"));
    }

    private static string? Link(BuildResult site, string page, string words) =>
        site.Page(page).QuerySelectorAll("footer a").SingleOrDefault(a => a.TextContent.Trim() == words)?.GetAttribute("href");
}
