using System.Text;
using MRS.Engine;
using MRS.Theme;
using MRS.Theme.Views;
using Xunit;

namespace MRS.Site.Tests.Heads;

public sealed class HeadTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    // The thanks for a message are for whoever sent one, and not to be found or shared.
    public static TheoryData<string> Pages => [.. Site.Paths("index.html").Where(p => p != "contact/thanks/index.html")];

    [Fact]
    public void ThanksForAMessageAreNotToBeFound() =>
        Assert.Equal("noindex", Site.Page("contact/thanks/index.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));

    [Theory, MemberData(nameof(Pages))]
    public void EveryPageNamesItselfAndHowALinkToItLooks(string path)
    {
        var page = Site.Page(path);
        var address = $"https://www.example.org/{path[..^"index.html".Length]}";

        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address, Meta("property", "og:url"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), Meta("property", "og:title"));
        Assert.Equal(Meta("name", "description"), Meta("property", "og:description"));
        Assert.Equal("Example Research Society", Meta("property", "og:site_name"));
        Assert.Equal("summary", Meta("name", "twitter:card"));
        Assert.Equal(2, page.QuerySelectorAll("meta[name=theme-color][media]").Length);
        Assert.Null(page.QuerySelector("meta[property='og:image'], meta[name=robots]"));

        string? Meta(string attribute, string name) => page.QuerySelector($"meta[{attribute}='{name}']")?.GetAttribute("content");
    }

    [Fact]
    public void NewsTellsItsDays()
    {
        var page = Site.Page("news/example-award-2024/index.html");

        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Equal("2024-01-25", page.QuerySelector("meta[property='article:published_time']")!.GetAttribute("content"));
        Assert.Equal("2024-01-26", page.QuerySelector("meta[property='article:modified_time']")!.GetAttribute("content"));
    }

    [Fact]
    public void APictureIsToldWholeWithItsSizeAndInWords()
    {
        var html = new ThemeRenderer().Render(new TextPageView
        {
            Frame = new PageFrame
            {
                Site = new SiteView(new MRS.Content.Model.SiteSettings
                {
                    Name = "Example",
                    Address = new("https://www.example.org"),
                    Description = "An example.",
                },
                    "https://www.example.org", new SiteAssets("/a.css", "/seeds.svg")),
                Address = "/",
                Title = "Example",
                DocumentTitle = "Example",
                Description = "An example.",
                ShareImage = new ShareImageView("/assets/share.png", 1200, 630, "The word “Example”"),
            },
        });
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

        Assert.Equal("https://www.example.org/assets/share.png", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("1200", page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"));
        Assert.Equal("The word “Example”", page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    [Fact]
    public void ATryOfTheSiteAsksNotToBeListed()
    {
        var site = MemorySite.Full().Build(MemorySite.Today with { Indexable = false });

        Assert.All(site.Paths(".html"),
            path => Assert.Equal("noindex", site.Page(path).QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Equal("User-agent: *\nAllow: /\n", site.Text("robots.txt"));
        Assert.False(site.Has("sitemap.xml"));
    }
}
