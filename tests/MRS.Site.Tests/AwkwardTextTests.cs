using System.Text.Json;
using AngleSharp.Html.Parser;
using MRS.Site.Tests.Calendar;
using MRS.Site.Tests.Feeds;
using MRS.Site.Tests.StructuredData;
using MRS.Site.Tests.Tools;
using Xunit;

namespace MRS.Site.Tests;

/// <summary>Texts that mean something to one format or another come through every output as they were written.</summary>
public sealed class AwkwardTextTests
{
    private const string Title = """]]> </script> & "two" 'one' <b>x</b> שלום עולם مرحبا 🎉👩‍🔬 <!-- a\b; c, d: 100% {y}""";
    // No two pages of a site share a title.
    private const string MeetingTitle = Title + " 2";
    private const string Description = """Says </title> & ]]> "so" — 日本語, <em>&amp;</em> \n 🎈.""";

    private const string Name = """Society & </title> ]]> "of" שלום 🎈""";
    private const string Excerpt = "The first line, with ]]> & \"two\";\nthe second line 🎉, שלום.";
    private const string OldAddress = "/old&'address'/]]/שלום/🎉;a=b/";

    private static readonly (string Path, string Text)[] Files =
    [
        ("site.yml",
            $"name: {BuiltSite.Quoted(Name)}\naddress: \"https://www.example.org\"\ndescription: {BuiltSite.Quoted(Description)}\n"
                + "feedAuthority: \"example.org\"\nfeedSince: \"2026-01-15\"\n"),
        ("news/an-item.md",
            Text(Title, $"published: \"2026-02-01\"\npeople:\n  - \"someone\"\nredirectFrom:\n  - {BuiltSite.Quoted(OldAddress)}")),
        ("events/a-meeting.md", Text(
            MeetingTitle, $"kind: \"special\"\nstart: \"2031-05-01\"\nupdated: \"2026-02-01\"\ncity: {BuiltSite.Quoted(Title[..70])}")),
        ("pages/people.md", "---\ntitle: \"People\"\nshows: \"people\"\n---\n"),
        ("people/someone.md", $"---\nname: {BuiltSite.Quoted(Title[..60])}\naffiliation: {BuiltSite.Quoted(Title)}\n---\n"),
        ("pages/vision.md", "---\ntitle: \"Words\"\nshows: \"vision\"\nrole: \"president\"\n---\n"),
        ("data/roles.yml", "roles:\n  - id: \"president\"\n    title: \"President\"\n    plural: \"Presidents\"\n"),
        ("data/terms.yml", "terms:\n  - id: \"a-term\"\n    person: \"someone\"\n    role: \"president\"\n"),
        ("visions/someone.md",
            $"---\ntitle: \"Words\"\nperson: \"someone\"\nexcerpt: |-\n  {Excerpt.Replace("\n", "\n  ", StringComparison.Ordinal)}\n---\n"
                + $"\n{Excerpt}\n"),
    ];

    private static readonly BuiltSite Site = BuiltSite.With(Files);

    [Theory, InlineData("news/", Title), InlineData("meetings/", MeetingTitle)]
    public void FeedsCarryThem(string folder, string title)
    {
        var atom = FeedReader.Load(Site, folder + "atom.xml").Items.Single();
        var rss = FeedReader.Load(Site, folder + "rss.xml").Items.Single();
        var json = JsonDocument.Parse(Site.Bytes(folder + "feed.json")).RootElement.GetProperty("items")[0];

        Assert.Equal([title, title, title], [atom.Title.Text, rss.Title.Text, json.GetProperty("title").GetString()]);
        Assert.All([atom.Summary.Text, rss.Summary.Text, json.GetProperty("summary").GetString()!],
            s => Assert.EndsWith(Description, s, StringComparison.Ordinal));
        Assert.EndsWith(Description,
            new HtmlParser().ParseDocument(json.GetProperty("content_html").GetString()!).QuerySelector("p")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public void CalendarsCarryThem()
    {
        var e = CalendarReader.Load(Site, "meetings/calendar.ics").Events.Single();

        Assert.Equal(MeetingTitle, e.Summary);
        Assert.Contains(Description, e.Description, StringComparison.Ordinal);
        Assert.Equal(Title[..70], e.Location);
    }

    [Theory, InlineData("news/an-item/", "NewsArticle", "headline", Title),
        InlineData("meetings/a-meeting/", "Event", "name", MeetingTitle)]
    public void PagesAndTheirDataCarryThem(string folder, string type, string name, string title)
    {
        var page = Site.Page(folder + "index.html");
        var data = PageGraph.Node(Site, folder + "index.html", type);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Equal(title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(Description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal((title, Description), (data.Text(name), data.Text("description")));
        Assert.Equal(title,
            PageGraph.Node(Site, folder + "index.html", "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().Last()
                .Text("name"));
    }

    [Theory, InlineData("news/an-item", Title), InlineData("event/a-meeting", MeetingTitle)]
    public void TheApiCarriesThem(string record, string title)
    {
        var one = JsonDocument.Parse(Site.Bytes($"api/v1/{record}.json")).RootElement;
        var among = JsonDocument.Parse(Site.Bytes($"api/v1/{record.Split('/')[0]}.json")).RootElement.GetProperty("items")[0];

        Assert.All([one, among], r => Assert.Equal((title, Description), (r.Text("title"), r.Text("description"))));
        Assert.Equal(Name, JsonDocument.Parse(Site.Bytes("api/v1/site.json")).RootElement.Text("name"));
        Assert.Contains(Name, JsonDocument.Parse(Site.Bytes("api/v1/openapi.json")).RootElement.GetProperty("info").Text("title"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheNameOfTheSiteComesThroughEverywhere()
    {
        var home = Site.Page("index.html");

        Assert.Equal((Name, Name), (home.Title, home.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content")));
        Assert.Equal(Name, PageGraph.Node(Site, "index.html", "NGO").Text("name"));
        Assert.Equal(Name, JsonDocument.Parse(Site.Bytes("manifest.webmanifest")).RootElement.Text("name"));
        Assert.StartsWith(Name, FeedReader.Load(Site, "news/atom.xml").Title.Text, StringComparison.Ordinal);
        Assert.StartsWith(Name, FeedReader.Load(Site, "news/rss.xml").Title.Text, StringComparison.Ordinal);
        Assert.StartsWith(Name,
            CalendarReader.Load(Site, "meetings/calendar.ics").Properties.Single(p => p.Name == "X-WR-CALNAME").Value!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ListsAndLinksCarryThem()
    {
        Assert.Contains(Title, Site.Page("search/index.html").QuerySelectorAll("main a").Select(a => a.TextContent));
        Assert.Contains(Title, Site.Page("404.html").QuerySelectorAll("main a").Select(a => a.TextContent));
        Assert.Contains(MeetingTitle, Site.Page("meetings/index.html").QuerySelectorAll("main a").Select(a => a.TextContent));
        Assert.All(Site.Page("news/index.html").QuerySelectorAll("link[rel=alternate]"),
            l => Assert.DoesNotContain("<", l.GetAttribute("title")!, StringComparison.Ordinal));
    }

    [Fact]
    public void NewlinesComeThroughWhereTheyMayStand()
    {
        Assert.Equal(Excerpt, JsonDocument.Parse(Site.Bytes("api/v1/vision/someone.json")).RootElement.Text("excerpt"));
        Assert.Contains(PageText.Folded(Excerpt), Site.Page("index.html").MainText(), StringComparison.Ordinal);
        // Status, description and address stand on lines of their own.
        Assert.Equal(2, CalendarReader.Load(Site, "meetings/calendar.ics").Events.Single().Description!.Split('\n').Length);
    }

    [Fact]
    public void ATitleOfTwoLinesIsRefusedAtItsPlace()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => BuiltSite.With(("news/an-item.md",
            Text("One line\\nand another", "published: \"2026-02-01\"").Replace("\\\\n", "\\n", StringComparison.Ordinal))));

        Assert.StartsWith("news/an-item.md:2:8:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOldAddressLeadsOnAndStaysOneRule()
    {
        var rules = Site.Text("_redirects").Split('\n').Where(l => l.EndsWith(" /news/an-item/ 301", StringComparison.Ordinal)).Select(
            l => l.Split(' ')[0]).ToList();

        Assert.Equal([OldAddress.TrimEnd('/'), OldAddress], rules.Select(Uri.UnescapeDataString));
        Assert.All(rules, r => Assert.Matches("^[!-~]+$", r));
        Assert.Contains($"    \"{OldAddress}\" \"/news/an-item/$is_args$args\";", Site.Text("nginx-redirects.map").Split('\n'));
    }

    [Fact]
    public void TheSiteMapHoldsTheAddressesAndNothingElse()
    {
        var map = System.Xml.Linq.XDocument.Load(new MemoryStream(Site.Bytes("sitemap.xml")));

        Assert.All(map.Descendants().Where(e => !e.HasElements),
            e => Assert.Matches("^(https://www\\.example\\.org/[a-z0-9/-]*|[0-9-]{10})$", e.Value));
    }

    [Fact]
    public void SearchAndShareImagesCarryThem()
    {
        using var tools = new ToolSite();
        var site = BuiltSite.With(BuiltSite.Today with { Tools = tools.Tools }, Files);
        var fragments =
            site.Paths(".pf_fragment").Select(p => Fragment(site.Bytes(p))).ToDictionary(f => f.Text("url")!, StringComparer.Ordinal);

        Assert.Equal(Title, fragments["/news/an-item/"].GetProperty("meta").Text("title"));
        Assert.Equal(MeetingTitle, fragments["/meetings/a-meeting/"].GetProperty("meta").Text("title"));
        Assert.Contains(Description, fragments["/news/"].Text("content"), StringComparison.Ordinal);
        // Letters that the fonts lack are told of, and the image is there all the same.
        Assert.Contains(
            site.Problems, p => p.Code == MRS.Content.Problems.ProblemCodes.CharacterNotDrawn && p.At.ToString() == "news/an-item.md:2:8");
        Assert.StartsWith(Name,
            site.Page("news/an-item/index.html").QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheDataOfAPageCannotLeaveItsElement()
    {
        var html = Site.Text("people/someone/index.html");
        var start = html.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal)
            + "<script type=\"application/ld+json\">".Length;
        var script = html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];

        Assert.DoesNotMatch("[<>&\u2028\u2029]", script);
        Assert.Equal(Title, PageGraph.Node(Site, "people/someone/index.html", "Person").GetProperty("affiliation").Text("name"));
    }

    private static string Text(string title, string fields) =>
        $"---\ntitle: {BuiltSite.Quoted(title)}\ndescription: {BuiltSite.Quoted(Description)}\n{fields}\n---\n\nWords.\n";

    // Compressed, with a word before the JSON.
    private static JsonElement Fragment(byte[] file)
    {
        using var text = new StreamReader(new System.IO.Compression.GZipStream(
            new MemoryStream(file), System.IO.Compression.CompressionMode.Decompress));
        var json = text.ReadToEnd();
        return JsonDocument.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..]).RootElement;
    }
}
