using System.Xml.Linq;
using MRS.Engine;
using MRS.Engine.Context;
using Xunit;

namespace MRS.Site.Tests.Heads;

public sealed class SitemapTests
{
    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly BuildResult Site = MemorySite.Full().Build();

    [Fact]
    public void ItHoldsEveryPageAndNothingElse()
    {
        // The search and the thanks for a message are no content.
        var pages = Site.Paths("index.html").Where(p => p is not ("search/index.html" or "contact/thanks/index.html"))
            .Select(p => "https://www.example.org/" + p[..^"index.html".Length]);

        Assert.Equal(
            pages.Order(StringComparer.Ordinal), Parse(Site).Descendants(Space + "loc").Select(l => l.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADayComesFromTheContentAlone()
    {
        var days = Parse(Site).Descendants(Space + "url")
            .ToDictionary(u => new Uri(u.Element(Space + "loc")!.Value).AbsolutePath, u => u.Element(Space + "lastmod")?.Value);

        Assert.Equal("2024-01-26", days["/news/example-award-2024/"]);
        Assert.Equal("2025-05-05", days["/news/"]);
        Assert.Equal("2026-02-01", days["/meetings/congress-2024/"]);
        Assert.Null(days["/meetings/joint-meeting-2017/"]);
        Assert.Null(days["/membership/"]);
    }

    [Fact]
    public void RobotsLeadToIt() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\n", Site.Text("robots.txt"));

    [Fact]
    public void TheContactForSecurityIsToldWhileItHolds()
    {
        Assert.Equal("Contact: mailto:security@example.org\nExpires: 2030-12-31T00:00:00Z\nPreferred-Languages: en\n"
            + "Canonical: https://www.example.org/.well-known/security.txt\n",
            Site.Text(".well-known/security.txt"));
        Assert.False(MemorySite.Full().Build(new BuildOptions(new DateOnly(2031, 1, 1))).Has(".well-known/security.txt"));
        Assert.False(MemorySite.Of().Build().Has(".well-known/security.txt"));
    }

    private static XDocument Parse(BuildResult site) => XDocument.Load(new MemoryStream(site.Bytes("sitemap.xml")));
}
