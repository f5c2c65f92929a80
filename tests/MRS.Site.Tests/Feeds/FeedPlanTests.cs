using MRS.Engine;
using MRS.Engine.Context;
using Xunit;

namespace MRS.Site.Tests.Feeds;

public sealed class FeedPlanTests
{
    private const string Item = "---\ntitle: \"An item\"\ndescription: \"What it says.\"\npublished: \"2026-02-01\"\n---\n\n"
        + "See [the news](/news/), [below](#below) and [another](https://example.net/x).\n\n## Below\n";

    [Fact]
    public void AListThatIsHiddenHasNoFeed()
    {
        var site = MemorySite.Of().Build();

        Assert.Empty(site.Paths("atom.xml"));
        Assert.Empty(site.Paths(".ics"));
        Assert.Empty(site.Page("index.html").QuerySelectorAll("link[rel=alternate]"));
    }

    [Fact]
    public void WithoutLastingNamesThereIsNoFeed()
    {
        var site = MemorySite.Of(
            ("site.yml", "name: \"Example Society\"\naddress: \"https://www.example.org\"\ndescription: \"An example.\"\n"),
            ("news/an-item.md", Item)).Build();

        Assert.True(site.Has("news/index.html"));
        Assert.Empty(site.Paths("atom.xml"));
    }

    [Fact]
    public void EveryPageTellsOfTheFeedsAndTheirListsOfEveryFormat()
    {
        var site = MemorySite.Of(("news/an-item.md", Item)).Build();

        Assert.Equal(["/news/atom.xml"], Alternates(site, "index.html"));
        Assert.Equal(["/news/atom.xml", "/news/rss.xml", "/news/feed.json"], Alternates(site, "news/index.html"));
        Assert.All(Alternates(site, "news/index.html"), a => Assert.True(site.Has(a[1..])));
    }

    [Fact]
    public void AnItemThatMovesKeepsItsName()
    {
        var here = MemorySite.Of(("news/an-item.md", Item)).Build();
        var there = MemorySite.Of(("news/an-item.md", Item.Replace("/news/", "/blog/", StringComparison.Ordinal)), ("pages/news.md", ""),
            ("pages/blog.md", "---\ntitle: \"News\"\nshows: \"news\"\n---\n"))
            .Build(MemorySite.Today with { BaseUrl = "https://new.example.com" });

        Assert.Equal(FeedReader.Load(here, "news/atom.xml").Items.Single().Id, FeedReader.Load(there, "blog/atom.xml").Items.Single().Id);
        Assert.Equal(FeedReader.Load(here, "news/atom.xml").Id, FeedReader.Load(there, "blog/atom.xml").Id);
    }

    [Fact]
    public void AddressesInTheTextBecomeWhole()
    {
        var text = FeedReader.Parse(MemorySite.Of(("news/an-item.md", Item)).Build(), "news/atom.xml").Descendants(FeedReader.Atom
            + "content").Single().Value;

        Assert.Contains("href=\"https://www.example.org/news/\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://www.example.org/news/an-item/#below\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.net/x\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmojiComesThrough() =>
        Assert.Equal("A bell 🎉",
            FeedReader.Load(MemorySite.Of(("news/an-item.md", Item.Replace("An item", "A bell 🎉", StringComparison.Ordinal))).Build(),
                "news/atom.xml").Items.Single().Title.Text);

    [Fact]
    public void ASecondBuildGivesTheSameBytes()
    {
        var (first, second) = (MemorySite.Full().Build(), MemorySite.Full().Build());

        Assert.All(first.Files().Artifacts, a => Assert.Equal(a.Content.ToArray(), second.Bytes(a.Path)));
        Assert.Equal(first.Files().Artifacts.Count, second.Files().Artifacts.Count);
    }

    [Fact]
    public void TheDayOfTheBuildDoesNotDateTheFeeds()
    {
        var (today, later) = (MemorySite.Full().Build(), MemorySite.Full().Build(new BuildOptions(new DateOnly(2027, 3, 1))));

        Assert.All(today.Paths(".xml").Concat(today.Paths("feed.json")).Concat(today.Paths(".ics")),
            path => Assert.Equal(today.Text(path), later.Text(path)));
    }

    private static IEnumerable<string> Alternates(BuildResult site, string path) =>
        site.Page(path).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!);
}
