using System.Text.RegularExpressions;
using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.Feeds;

public sealed partial class RssFeedTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    public static TheoryData<string> Folders => ["news/", "meetings/"];

    [Theory, MemberData(nameof(Folders))]
    public void AnotherReaderFindsTheItemsOfThePage(string folder)
    {
        var feed = FeedReader.Load(Site, folder + "rss.xml");

        Assert.Equal(
            FeedReader.ItemsOnPage(Site, folder), feed.Items.Select(i => i.Links.Single().Uri.AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Equal(FeedReader.Load(Site, folder + "atom.xml").Items.Select(i => i.Id), feed.Items.Select(i => i.Id));
    }

    [Theory, MemberData(nameof(Folders))]
    public void ChannelAndItemsHaveWhatTheFormatRequires(string folder)
    {
        var root = FeedReader.Parse(Site, folder + "rss.xml").Root!;
        var channel = root.Element("channel")!;

        Assert.Equal("2.0", root.Attribute("version")!.Value);
        Assert.All(["title", "link", "description", "language", "lastBuildDate"], name => Assert.NotEmpty(channel.Element(name)!.Value));
        Assert.Equal($"https://www.example.org/{folder}rss.xml", channel.Element(FeedReader.Atom + "link")!.Attribute("href")!.Value);
        foreach (var item in channel.Elements("item"))
        {
            Assert.All(["title", "link", "guid", "pubDate", "description"], name => Assert.NotEmpty(item.Element(name)!.Value));
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            Assert.StartsWith("<p>", item.Element(FeedReader.Content + "encoded")!.Value, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void DatesAreMailDatesWithTheRightDayOfTheWeek(string folder)
    {
        var dates = FeedReader.Parse(Site, folder + "rss.xml").Descendants().Where(e => e.Name.LocalName is "pubDate"
            or "lastBuildDate").Select(e => e.Value).ToList();

        Assert.NotEmpty(dates);
        Assert.All(dates, date =>
        {
            Assert.Matches(Rfc822(), date);
            var read = DateTimeOffset.ParseExact(
                date.Insert(date.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(read.DayOfWeek.ToString()[..3], date[..3]);
        });
    }

    [GeneratedRegex("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), "
        + "\\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4}$")]
    private static partial Regex Rfc822();
}
