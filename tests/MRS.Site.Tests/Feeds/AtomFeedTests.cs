using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.Feeds;

public sealed partial class AtomFeedTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    public static TheoryData<string> Folders => ["news/", "meetings/"];

    [Theory, MemberData(nameof(Folders))]
    public void AnotherReaderFindsTheItemsOfThePage(string folder)
    {
        var feed = FeedReader.Load(Site, folder + "atom.xml");

        Assert.Equal(
            FeedReader.ItemsOnPage(Site, folder), feed.Items.Select(i => i.Links.Single().Uri.AbsolutePath).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Folders))]
    public void EveryIdIsATagAndNoneComesTwice(string folder)
    {
        var ids = FeedReader.Parse(Site, folder + "atom.xml").Descendants(FeedReader.Atom + "id").Select(i => i.Value).ToList();

        Assert.All(ids, id => Assert.Matches("^tag:example\\.org,2026-01-15:(feed|news|event)/[a-z0-9-]+$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory, MemberData(nameof(Folders))]
    public void FeedAndEntriesHaveWhatTheFormatRequires(string folder)
    {
        var root = FeedReader.Parse(Site, folder + "atom.xml").Root!;

        Assert.Equal(FeedReader.Atom + "feed", root.Name);
        Assert.NotEmpty(root.Element(FeedReader.Atom + "author")!.Element(FeedReader.Atom + "name")!.Value);
        Assert.Equal($"https://www.example.org/{folder}atom.xml", Link(root, "self"));
        Assert.Equal($"https://www.example.org/{folder}", Link(root, "alternate"));
        foreach (var part in root.Elements(FeedReader.Atom + "entry").Append(root))
        {
            Assert.All(["id", "title", "updated"], name => Assert.Single(part.Elements(FeedReader.Atom + name)));
            Assert.Single(part.Elements(FeedReader.Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void DatesAreInternetDatesAndTheFeedIsAsNewAsItsNewestItem(string folder)
    {
        var root = FeedReader.Parse(Site, folder + "atom.xml").Root!;
        var dates = root.Descendants().Where(e => e.Name.LocalName is "updated" or "published").Select(e => e.Value).ToList();

        Assert.All(dates, d => Assert.Matches(Rfc3339(), d));
        Assert.Equal(root.Elements(FeedReader.Atom + "entry").Max(Updated), Updated(root));
    }

    [Fact]
    public void ADayBeginsInTheZoneOfTheSociety()
    {
        var entries = FeedReader.Parse(Site, "news/atom.xml").Root!.Elements(FeedReader.Atom + "entry").ToDictionary(
            e => e.Element(FeedReader.Atom + "id")!.Value.Split('/')[1], e => e.Element(FeedReader.Atom + "published")!.Value);

        Assert.Equal("2025-05-05T00:00:00+01:00", entries["new-members-2025"]);
        Assert.Equal("2024-01-25T00:00:00Z", entries["example-award-2024"]);
    }

    [Theory, MemberData(nameof(Folders))]
    public void EveryAddressInTheTextIsWhole(string folder)
    {
        var texts = FeedReader.Parse(Site, folder + "atom.xml").Descendants(FeedReader.Atom + "content").Select(c => c.Value).ToList();
        var addresses = texts.SelectMany(t => new HtmlParser().ParseDocument(t).QuerySelectorAll("[href], [src]")).Select(
            e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.StartsWith("https://", a, StringComparison.Ordinal));
    }

    [Theory, InlineData("news/atom.xml"), InlineData("news/rss.xml"), InlineData("meetings/atom.xml"), InlineData("meetings/rss.xml")]
    public void AStylesheetTellsAPersonWhatItIs(string path)
    {
        var instruction = FeedReader.Parse(Site, path).Nodes().OfType<XProcessingInstruction>().Single();
        var address = Regex.Match(instruction.Data, "^type=\"text/css\" href=\"/([^\"]+)\"$").Groups[1].Value;

        Assert.Equal("xml-stylesheet", instruction.Target);
        Assert.Contains("This is a feed", Site.Text(address), StringComparison.Ordinal);
    }

    private static string Link(XElement parent, string relation) =>
        parent.Elements(FeedReader.Atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static DateTimeOffset Updated(XElement part) =>
        DateTimeOffset.Parse(part.Element(FeedReader.Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$")]
    private static partial Regex Rfc3339();
}
