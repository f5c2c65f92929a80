using System.Net;
using AngleSharp.Html.Parser;
using CsCheck;
using MRS.Content.Model;
using MRS.Engine.Assets;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>No link of a dangerous kind gets through, however it is dressed up.</summary>
public sealed class LinkKindsTests
{
    private static readonly string[] Dangerous = ["javascript", "vbscript", "data", "file", "blob", "ftp", "view-source", "ws", "about"];

    [Fact]
    public void SchemeIsSeenThroughCapitalsBlanksAndControlCharacters() =>
        Gen.Select(Gen.OneOf(Dangerous), Gen.String[Gen.Char["\u0000\u0001\t\n\r \u001F\u007F"], 0, 3], Gen.Int[0, 1_000_000])
            .Sample((scheme, blanks, seed) =>
        {
            var random = new Random(seed);
            var mixed = string.Concat(scheme.Select(c => (random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)
                + (random.Next(3) == 0 ? blanks : "")));

            Assert.Equal(LinkKind.Refused, LinkKinds.Of($"{blanks}{mixed}{blanks}:{blanks}alert(1)"));
        });

    [Fact]
    public void WhatABrowserWouldRunIsNeverAllowed() =>
        Gen.String[Gen.Char["javscriptJAVSCRIPT:/\\?#&;. \t\n\u0001\u00A0\u3000:hxtps@%0"], 0, 24].Sample(text =>
        {
            var allowed = LinkKinds.Of(text) is not LinkKind.Refused;
            var browser = new AngleSharp.Dom.Url(new AngleSharp.Dom.Url("https://site.example/page/"), text);

            Assert.False(allowed && !browser.IsInvalid && browser.Scheme is not ("https" or "http" or "mailto" or "tel"),
                $"{text} is {browser.Href}");
        });

    [Fact]
    public void WhatIsOnThisSiteStaysOnThisSite() =>
        Gen.String[Gen.Char["/\\.:a@?#% \t\n\u0001h"], 0, 12].Sample(text =>
        {
            if (LinkKinds.Of("/" + text) == LinkKind.Site)
            {
                var browser = new AngleSharp.Dom.Url(new AngleSharp.Dom.Url("https://site.example/page/"), "/" + text);
                Assert.True(browser.IsInvalid || browser.HostName == "site.example", $"/{text} leads to {browser.Href}");
            }
        });

    [Fact]
    public void EntitiesInTheSourceDoNotHideAScheme() =>
        Gen.Select(Gen.OneOf(Dangerous), Gen.Int[0, 1_000_000]).Sample((scheme, seed) =>
        {
            var random = new Random(seed);
            var written = string.Concat(scheme.Select(
                c => random.Next(4) switch { 0 => $"&#{(int)c};", 1 => $"&#x{(int)c:X};", 2 => $"{c}&Tab;", _ => c.ToString() }));
            var log = new Content.Problems.ProblemLog();

            var text =
                MarkdownRenderer.Render(MarkdownText.Of($"[x]({written}&colon;alert)", "a.md", 1), PictureLibrary.Make([], null, log), log);

            var browser = new HtmlParser().ParseDocument(text.Html.ToString()).QuerySelector("a")?.GetAttribute("href");
            Assert.True(browser is null || text.Links.Any(l => LinkKinds.Of(l.Url) is LinkKind.Refused or LinkKind.Relative),
                WebUtility.HtmlDecode(written));
        }, iter: 300);

    [Theory]
    [InlineData("/about/", LinkKind.Site)]
    [InlineData("/a:b/", LinkKind.Site)]
    [InlineData("#part", LinkKind.Fragment)]
    [InlineData("https://www.example.org/?a=b:c", LinkKind.Outside)]
    [InlineData("HTTPS://www.example.org/", LinkKind.Outside)]
    [InlineData("mailto:a@example.org", LinkKind.Outside)]
    [InlineData("tel:+123", LinkKind.Outside)]
    [InlineData("http://www.example.org/", LinkKind.Insecure)]
    [InlineData("about/", LinkKind.Relative)]
    [InlineData("", LinkKind.Relative)]
    [InlineData("?a", LinkKind.Relative)]
    [InlineData("//evil.example/", LinkKind.Refused)]
    [InlineData("/\t/evil.example/", LinkKind.Refused)]
    [InlineData("/\\evil.example/", LinkKind.Refused)]
    [InlineData("https:evil", LinkKind.Refused)]
    [InlineData("https:///evil.example/", LinkKind.Refused)]
    [InlineData("https://user@evil.example/", LinkKind.Refused)]
    [InlineData(":", LinkKind.Refused)]
    public void KindsAreToldApart(string url, LinkKind kind) => Assert.Equal(kind, LinkKinds.Of(url));
}
