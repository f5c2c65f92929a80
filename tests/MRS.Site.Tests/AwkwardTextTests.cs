using System.Text.Json;
using AngleSharp.Html.Parser;
using MRS.Site.Tests.Calendar;
using MRS.Site.Tests.Feeds;
using MRS.Site.Tests.StructuredData;
using Xunit;

namespace MRS.Site.Tests;

/// <summary>Texts that mean something to one format or another come through every output as they were written.</summary>
public sealed class AwkwardTextTests
{
    private const string Title = """]]> </script> & "two" 'one' <b>x</b> שלום עולם مرحبا 🎉👩‍🔬 <!-- a\b; c, d: 100% {y}""";
    // No two pages of a site share a title.
    private const string MeetingTitle = Title + " 2";
    private const string Description = """Says </title> & ]]> "so" — 日本語, <em>&amp;</em> \n 🎈.""";

    private static readonly BuiltSite Site = BuiltSite.With(
        ("news/an-item.md", Text(Title, "published: \"2026-02-01\"\npeople:\n  - \"someone\"")),
        ("events/a-meeting.md", Text(MeetingTitle, $"kind: \"special\"\nstart: \"2031-05-01\"\nupdated: \"2026-02-01\"\ncity: {BuiltSite.Quoted(Title[..70])}")),
        ("pages/people.md", "---\ntitle: \"People\"\nshows: \"people\"\n---\n"),
        ("people/someone.md", $"---\nname: {BuiltSite.Quoted(Title[..60])}\naffiliation: {BuiltSite.Quoted(Title)}\n---\n"));

    [Theory, InlineData("news/", Title), InlineData("meetings/", MeetingTitle)]
    public void FeedsCarryThem(string folder, string title)
    {
        var atom = FeedReader.Load(Site, folder + "atom.xml").Items.Single();
        var rss = FeedReader.Load(Site, folder + "rss.xml").Items.Single();
        var json = JsonDocument.Parse(Site.Bytes(folder + "feed.json")).RootElement.GetProperty("items")[0];

        Assert.Equal([title, title, title], [atom.Title.Text, rss.Title.Text, json.GetProperty("title").GetString()]);
        Assert.All([atom.Summary.Text, rss.Summary.Text, json.GetProperty("summary").GetString()!], s => Assert.EndsWith(Description, s, StringComparison.Ordinal));
        Assert.EndsWith(Description, new HtmlParser().ParseDocument(json.GetProperty("content_html").GetString()!).QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void CalendarsCarryThem()
    {
        var e = CalendarReader.Load(Site, "meetings/calendar.ics").Events.Single();

        Assert.Equal(MeetingTitle, e.Summary);
        Assert.Contains(Description, e.Description, StringComparison.Ordinal);
        Assert.Equal(Title[..70], e.Location);
    }

    [Theory, InlineData("news/an-item/", "NewsArticle", "headline", Title), InlineData("meetings/a-meeting/", "Event", "name", MeetingTitle)]
    public void PagesAndTheirDataCarryThem(string folder, string type, string name, string title)
    {
        var page = Site.Page(folder + "index.html");
        var data = PageGraph.Node(Site, folder + "index.html", type);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Equal(title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(Description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal((title, Description), (data.Text(name), data.Text("description")));
        Assert.Equal(title, PageGraph.Node(Site, folder + "index.html", "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Last().Text("name"));
    }

    [Fact]
    public void TheDataOfAPageCannotLeaveItsElement()
    {
        var html = Site.Text("people/someone/index.html");
        var start = html.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal) + "<script type=\"application/ld+json\">".Length;
        var script = html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];

        Assert.DoesNotMatch("[<>&\u2028\u2029]", script);
        Assert.Equal(Title, PageGraph.Node(Site, "people/someone/index.html", "Person").GetProperty("affiliation").Text("name"));
    }

    private static string Text(string title, string fields) => $"---\ntitle: {BuiltSite.Quoted(title)}\ndescription: {BuiltSite.Quoted(Description)}\n{fields}\n---\n\nWords.\n";
}
