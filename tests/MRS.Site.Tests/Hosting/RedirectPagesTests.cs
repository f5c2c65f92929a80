using System.Text;
using AngleSharp.Html.Parser;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Hosting;

/// <summary>For hosts that know no rules there is, if asked for, a page at each address that has moved.</summary>
public sealed class RedirectPagesTests
{
    [Fact]
    public void NoneIsMadeUnlessAskedFor() =>
        Assert.DoesNotContain(MemorySite.Full().Build().Files().Artifacts, a => a.Path.StartsWith("basic-page/", StringComparison.Ordinal));

    [Theory]
    [InlineData("basic-page/mission/index.html", "/about/mission/", "https://www.example.org/about/mission/")]
    [InlineData("tables.html", "/samples/#tables", "https://www.example.org/samples/#tables")]
    public void PageLeadsOnAndNamesTheRightAddress(string file, string to, string whole)
    {
        var page = new HtmlParser().ParseDocument(Text(file)!);

        Assert.Equal($"0; url={to}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(whole, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(to, page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    // A page would say that it is there.
    [Fact]
    public void WhatIsGoneHasNone() => Assert.Null(Text("shop/index.html"));

    [Fact]
    public void AddressesThatNoFileCanHaveAreLeftOut()
    {
        var site = MemorySite.Small().With("data/redirects.yml", """
            redirects:
              - id: "capitals"
                from: "/Old/Page"
                to: "/about/"
              - id: "picture"
                from: "/old.png"
                to: "/about/"
              - id: "script"
                from: "/old.html"
                to: "/about/"
            """);

        var result = site.Build(new BuildOptions(MemorySite.Day) { HasRedirectPages = true });
        Assert.Equal([], result.Problems);
        var built = result.Snapshot!;

        Assert.Contains(built.Artifacts, a => a.Path == "old.html");
        Assert.DoesNotContain(built.Artifacts, a => a.Path.StartsWith("Old/", StringComparison.Ordinal)
            || a.Path.StartsWith("old.png", StringComparison.Ordinal) || a.Path.StartsWith("old.html/", StringComparison.Ordinal));
    }

    private static string? Text(string file) =>
        MemorySite.Full().Build(MemorySite.Today with { HasRedirectPages = true }).Files().TryGet(file, out var found)
            ? Encoding.UTF8.GetString(found.Content.Span)
            : null;
}
