using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using MRS.Content.Model;
using MRS.Engine.Outputs.Feeds;
using MRS.Site.Tests.Calendar;
using MRS.Site.Tests.Feeds;
using MRS.Site.Tests.StructuredData;

namespace MRS.Site.Tests.WholeSite;

/// <summary>Feeds, calendars, the site map and the API tell of the same news and meetings as the pages.</summary>
public sealed class AgreementTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static TheoryData<string> Sites => PublishedSite.Names;

    public static TheoryData<string, PageListing> Lists =>
        [.. Sites.SelectMany(s => new[] { ((string)s, PageListing.News), ((string)s, PageListing.Meetings) })];

    [Theory, MemberData(nameof(Lists))]
    public void EveryFeedHoldsTheItemsOfThePage(string name, PageListing listing)
    {
        var site = PublishedSite.Of(name);
        var folder = FolderOf(site, listing);
        var onPage = FeedReader.ItemsOnPage(site.Result, folder);

        Assert.InRange(onPage.Count, 1, FeedBuilder.MaxEntries);
        Assert.All(["atom.xml", "rss.xml"], file => Assert.Equal(onPage,
            FeedReader.Load(site.Result, folder + file).Items
                    .Select(i => i.Links.Single().Uri.AbsolutePath).Order(StringComparer.Ordinal)));
        Assert.Equal(onPage, JsonItems(site, folder).Select(i => new Uri(i.Text("url")!).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Equal(onPage, site.Pages
            .Select(p => "/" + p[..^"index.html".Length])
            .Where(a => a.StartsWith("/" + folder, StringComparison.Ordinal) && a != "/" + folder)
            .Order(StringComparer.Ordinal));
        // What was taken down is kept in the API, marked.
        Assert.Equal(onPage,
            ApiItems(site, listing).Where(i => !i.TryGetProperty("retired", out _)).Select(i => new Uri(i.Text("pageUrl")!).AbsolutePath)
                .Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Lists))]
    public void EveryFeedNamesItemsAsTheirPagesDo(string name, PageListing listing)
    {
        var site = PublishedSite.Of(name);
        var folder = FolderOf(site, listing);
        foreach (var item in JsonItems(site, folder))
        {
            var page = site.Result.Page(new Uri(item.Text("url")!).AbsolutePath[1..] + "index.html");
            Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), item.Text("title"));
            Assert.Contains(page.QuerySelector("meta[property='article:published_time']")?.GetAttribute("content") ?? "",
                item.Text("date_published") ?? "", StringComparison.Ordinal);
        }

        var (json, atom, rss) = (JsonItems(site, folder), FeedReader.Load(site.Result, folder + "atom.xml").Items,
            FeedReader.Load(site.Result, folder + "rss.xml").Items);
        Assert.Equal(json.Select(i => (i.Text("id"), i.Text("title"))), atom.Select(i => ((string?)i.Id, (string?)i.Title.Text)));
        Assert.Equal(json.Select(i => (i.Text("id"), i.Text("title"))), rss.Select(i => ((string?)i.Id, (string?)i.Title.Text)));
    }

    [Theory, MemberData(nameof(Sites))]
    public void CalendarsHoldTheMeetingsOfThePageThatHaveDays(string name)
    {
        var site = PublishedSite.Of(name);
        var folder = FolderOf(site, PageListing.Meetings);
        var withDays = FeedReader.ItemsOnPage(site.Result, folder).Where(a => Start(site, a).Length >= "2031-05-01".Length).ToList();

        Assert.Equal(withDays, Meetings(site, folder + "calendar.ics"));
        Assert.Equal(withDays, site.Result.Paths("/event.ics").SelectMany(p => Meetings(site, p)).Order(StringComparer.Ordinal));
        Assert.Equal(withDays, site.Result.Paths(".ics").Where(p => !p.EndsWith("/calendar.ics", StringComparison.Ordinal)
            && !p.EndsWith("/event.ics", StringComparison.Ordinal)).SelectMany(p => Meetings(site, p)).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Sites))]
    public void CalendarsSayOfAMeetingWhatItsPageSays(string name)
    {
        var site = PublishedSite.Of(name);
        foreach (var e in CalendarReader.Load(site.Result, FolderOf(site, PageListing.Meetings) + "calendar.ics").Events)
        {
            var path = e.Url!.AbsolutePath[1..] + "index.html";
            var told = PageGraph.Node(site.Result, path, "Event");
            Assert.EndsWith(site.Result.Page(path).QuerySelector("h1")!.TextContent.Trim(), e.Summary, StringComparison.Ordinal);
            Assert.Equal(told.Text("eventStatus")!.EndsWith("Cancelled", StringComparison.Ordinal), e.Status == "CANCELLED");
            Assert.Equal(told.Text("startDate")![..10], e.DtStart!.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.True(!e.DtStart.HasTime
                || DateTimeOffset.Parse(told.Text("startDate")!, CultureInfo.InvariantCulture).UtcDateTime == e.DtStart.AsUtc,
                path);
        }
    }

    [Theory, MemberData(nameof(Sites))]
    public void TheSiteMapHoldsThePagesThatAreToBeListed(string name)
    {
        var site = PublishedSite.Of(name);
        var map = XDocument.Load(new MemoryStream(site.Result.Bytes("sitemap.xml"))).Descendants(Space + "loc").Select(l => l.Value);

        // The search is no content.
        Assert.Equal(site.ListedPages.Where(p => p != "search/index.html").Select(site.AddressOf).Order(StringComparer.Ordinal),
            map.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageTellsOfTheFeedsThatAreThere(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var told = site.Result.Page(path).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!).ToList();
            Assert.Equal(2, told.Count(a => a.EndsWith("/atom.xml", StringComparison.Ordinal)));
            Assert.All(told, a => Assert.True(site.Result.Has(a[1..]), a));
        });
    }

    private static string FolderOf(PublishedSite site, PageListing listing) => site.Plan.Listing(listing)!.Address[1..];

    private static List<JsonElement> JsonItems(PublishedSite site, string folder) =>
        [.. JsonDocument.Parse(site.Result.Bytes(folder + "feed.json")).RootElement.GetProperty("items").EnumerateArray()];

    private static IEnumerable<JsonElement> ApiItems(PublishedSite site, PageListing listing) =>
        JsonDocument.Parse(site.Result.Bytes($"api/v1/{(listing == PageListing.News ? "news" : "event")}.json")).RootElement
            .GetProperty("items")
            .EnumerateArray();

    private static IEnumerable<string> Meetings(PublishedSite site, string path) =>
        CalendarReader.Load(site.Result, path).Events.Select(e => e.Url!.AbsolutePath).Order(StringComparer.Ordinal);

    private static string Start(PublishedSite site, string address) =>
        PageGraph.Node(site.Result, address[1..] + "index.html", "Event").Text("startDate")!;
}
