using System.Text.Json;
using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.Feeds;

public sealed class JsonFeedTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    public static TheoryData<string> Folders => ["news/", "meetings/"];

    [Theory, MemberData(nameof(Folders))]
    public void TheFeedHasWhatTheFormatRequires(string folder)
    {
        var feed = Read(folder);

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal($"https://www.example.org/{folder}feed.json", feed.GetProperty("feed_url").GetString());
        Assert.Equal($"https://www.example.org/{folder}", feed.GetProperty("home_page_url").GetString());
        Assert.All(["title", "description", "language"], name => Assert.NotEmpty(feed.GetProperty(name).GetString()!));
        Assert.NotEmpty(feed.GetProperty("authors").EnumerateArray().Single().GetProperty("name").GetString()!);
    }

    [Theory, MemberData(nameof(Folders))]
    public void ItemsAreThoseOfTheAtomFeed(string folder)
    {
        var items = Read(folder).GetProperty("items").EnumerateArray().ToList();
        var atom = FeedReader.Load(Site, folder + "atom.xml").Items.ToList();

        Assert.Equal(atom.Select(i => i.Id), items.Select(i => i.GetProperty("id").GetString()));
        Assert.Equal(atom.Select(i => i.Title.Text), items.Select(i => i.GetProperty("title").GetString()));
        Assert.Equal(atom.Select(i => i.LastUpdatedTime), items.Select(i => i.GetProperty("date_modified").GetDateTimeOffset()));
        Assert.All(items, i => Assert.NotEmpty(i.GetProperty("content_html").GetString()!));
        Assert.All(items, i => Assert.True(Uri.IsWellFormedUriString(i.GetProperty("url").GetString(), UriKind.Absolute)));
    }

    private static JsonElement Read(string folder) => JsonDocument.Parse(Site.Bytes(folder + "feed.json")).RootElement;
}
