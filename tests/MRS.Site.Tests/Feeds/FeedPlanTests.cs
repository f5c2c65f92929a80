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
        var site = BuiltSite.With();

        Assert.Empty(site.Paths("atom.xml"));
        Assert.Empty(site.Paths(".ics"));
        Assert.Empty(site.Page("index.html").QuerySelectorAll("link[rel=alternate]"));
    }

    [Fact]
    public void WithoutLastingNamesThereIsNoFeed()
    {
        var site = BuiltSite.With(
            ("site.yml", "name: \"Example Society\"\naddress: \"https://www.example.org\"\ndescription: \"An example.\"\n"),
            ("news/an-item.md", Item));

        Assert.True(site.Has("news/index.html"));
        Assert.Empty(site.Paths("atom.xml"));
    }

    [Fact]
    public void EveryPageTellsOfTheFeedsAndTheirListsOfEveryFormat()
    {
        var site = BuiltSite.With(("news/an-item.md", Item));

        Assert.Equal(["/news/atom.xml"], Alternates(site, "index.html"));
        Assert.Equal(["/news/atom.xml", "/news/rss.xml", "/news/feed.json"], Alternates(site, "news/index.html"));
        Assert.All(Alternates(site, "news/index.html"), a => Assert.True(site.Has(a[1..])));
    }

    [Fact]
    public void AnItemThatMovesKeepsItsName()
    {
        var here = BuiltSite.With(("news/an-item.md", Item));
        var there = BuiltSite.With(BuiltSite.Today with { BaseUrl = "https://new.example.com" },
            ("news/an-item.md", Item.Replace("/news/", "/blog/", StringComparison.Ordinal)), ("pages/news.md", ""),
            ("pages/blog.md", "---\ntitle: \"News\"\nshows: \"news\"\n---\n"));

        Assert.Equal(FeedReader.Load(here, "news/atom.xml").Items.Single().Id, FeedReader.Load(there, "blog/atom.xml").Items.Single().Id);
        Assert.Equal(FeedReader.Load(here, "news/atom.xml").Id, FeedReader.Load(there, "blog/atom.xml").Id);
    }

    [Fact]
    public void AddressesInTheTextBecomeWhole()
    {
        var text = FeedReader.Parse(BuiltSite.With(("news/an-item.md", Item)), "news/atom.xml").Descendants(FeedReader.Atom
            + "content").Single().Value;

        Assert.Contains("href=\"https://www.example.org/news/\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://www.example.org/news/an-item/#below\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.net/x\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmojiComesThrough() =>
        Assert.Equal("A bell 🎉",
            FeedReader.Load(BuiltSite.With(("news/an-item.md", Item.Replace("An item", "A bell 🎉", StringComparison.Ordinal))),
                "news/atom.xml").Items.Single().Title.Text);

    [Fact]
    public void ASecondBuildGivesTheSameBytes()
    {
        var (first, second) = (BuiltSite.Full(), BuiltSite.Full());

        Assert.All(first.Snapshot.Artifacts, a => Assert.Equal(a.Content.ToArray(), second.Bytes(a.Path)));
        Assert.Equal(first.Snapshot.Artifacts.Count, second.Snapshot.Artifacts.Count);
    }

    [Fact]
    public void TheDayOfTheBuildDoesNotDateTheFeeds()
    {
        var (today, later) = (BuiltSite.Full(), BuiltSite.Full(new BuildOptions(new DateOnly(2027, 3, 1))));

        Assert.All(today.Paths(".xml").Concat(today.Paths("feed.json")).Concat(today.Paths(".ics")),
            path => Assert.Equal(today.Text(path), later.Text(path)));
    }

    private static IEnumerable<string> Alternates(BuiltSite site, string path) =>
        site.Page(path).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!);
}
