using System.Text;
using CsCheck;
using MRS.Engine.Html;

namespace MRS.Site.Tests.Checking;

/// <summary>What the checks are told of a page is what stands on it, and nothing of the pages before.</summary>
public sealed class PageScannerTests
{
    // Few, so that links and ids come again, on the same page and on others.
    private static readonly Gen<string> Tags = Gen.OneOf(
        "<p>", "</p>", "</P >", "<h1>", "<H2 class='x'>", "</h2>", "<h3 id=three>", "<h7>", "<a href=\"/a/\">", "<a href='/a/'>",
        "<A HREF=/b/>", "<a href=\"/a/\" >", "<a href=\"/a&amp;b/\">",
        "<a href=\"/>\">", "<a title='>' href=\"/c/\">", "<a title=\">\">", "<a href>", "<a href=\"\">", "<a href=\"/d/\" id=\"d\">",
        "<a id=d href=/d/ hreflang=en>", "<img src=\"/i.png\">", "<img src='/i.png' alt>",
        "<IMG SRC=/i.png ALT=''/>", "<img alt='>' src='/>'>", "<p id=\"a\">", "<p ID='a'>", "<p id=a data-id=b>", "<p style=\"color:red\">",
        "<p onclick='x()'>", "<p on=1>", "<b class=\"<p id='q'>\">", "<!-- <p id=no> -->",
        "<link rel=\"canonical\" href=\"/x/\">",
        "<link href='/x/' rel='canonical'>",
        "<link rel=icon href=/x.svg />",
        "<script src=\"/s.js\"></script>",
        "<script>a < b; '<p id=no>'</script>",
        "<script type='application/ld+json'>{\"<h1>\":1}</script>",
        "<style>p > a {}</style>", "<title>a <b id=no></title>", "<textarea><h1></textarea>", "<iframe src=/f></iframe>",
        "<base href=\"/\">", "<embed src='/e'>", "<object></object>", "< 5 <", "> \" '", "text");

    private static readonly Gen<string> Pages = Tags.List[0, 30].Select(string.Concat);

    // That the tags are those of the page is the part of HtmlScannerTests.
    [Fact]
    public void WhatIsToldIsWhatTheTagsSayOneByOne()
    {
        Pages.Sample(html => Assert.Equal(
            OneByOne(HtmlScanner.Tags(html).Where(t => !t.IsEnd)), Told(PageScanner.Scan(Encoding.UTF8.GetBytes(html)))),
            iter: 5_000, threads: 1);
    }

    [Fact]
    public void GarbageLeavesNothingForThePagesAfterIt()
    {
        var letters = Gen.OneOf("<", ">", "/", "=", "'", "\"", "!", "--", "&amp;", "a", "h1", "id", " href", "script", "<p>", "</p>",
            "<a href=\"/\">", " ", "\0", "\u00FF")
            .Select(t => Encoding.Latin1.GetBytes(t));
        letters.List[0, 40].Sample(parts =>
        {
            byte[] html = [.. parts.SelectMany(p => p)];

            Assert.Equal(Told(PageScanner.Scan(html)), Told(PageScanner.Scan(html)));
        }, iter: 5_000, threads: 1);
    }

    [Theory]
    [InlineData("<a href=\"/a/\"><a href=\"/open", "link /a/\nlink /open")]
    [InlineData("<p><a href=\"/a/\"", "link /a/")]
    [InlineData("<p><a href='/a/>", "link /a/>")]
    [InlineData("<p><a href=/a/", "link /a/")]
    [InlineData("<h1", "heading 1")]
    [InlineData("<h1><", "heading 1")]
    [InlineData("<h1></", "heading 1")]
    [InlineData("<h1><!-- <a href=\"/no/\">", "heading 1")]
    [InlineData("<script src=/s.js><a href=\"/no/\">", "link /s.js")]
    public void APageMayEndTooEarly(string html, string told)
    {
        Assert.Equal(told, Told(PageScanner.Scan(Encoding.UTF8.GetBytes(html))));
    }

    [Fact]
    public void WhatIsOnAPageTwiceIsToldForEachPage()
    {
        for (var i = 0; i < 4; i++)
        {
            var scan = PageScanner.Scan("<p id=\"a\"><a href=\"/x/\"><p id=\"a\"><a href=\"/x/\"><a href=\"/y/\">"u8);

            Assert.Equal(["a"], scan.Ids);
            Assert.Equal(["a"], scan.RepeatedIds);
            Assert.Equal(["/x/", "/y/"], scan.Links);
        }
    }

    private static string Told(PageScan scan) => string.Join('\n', [
        .. scan.Ids.Select(i => $"id {i}"), .. scan.RepeatedIds.Select(i => $"again {i}"), .. scan.Links.Select(l => $"link {l}"),
        .. scan.HeadingLevels.Select(l => $"heading {l}"),
        .. scan.ImagesWithoutAlt.Select(i => $"picture {i}"),
        .. scan.Forbidden.Select(f => $"forbidden {f}")]);

    private static string OneByOne(IEnumerable<HtmlTag> tags)
    {
        List<string> ids = [], links = [], headings = [], pictures = [], forbidden = [];
        foreach (var tag in tags)
        {
            ids.AddRange(tag.Attributes.Where(a => a.Key == "id").Select(a => a.Value));
            links.AddRange(tag.Attributes
                .Where(a => a.Key == "src" || (a.Key == "href" && !(tag.Name == "link" && tag["rel"] == "canonical")))
                .Select(a => $"link {a.Value}"));
            headings.AddRange(tag.Name is ['h', >= '1' and <= '6'] ? [$"heading {tag.Name[1]}"] : []);
            pictures.AddRange(tag.Name == "img" && tag["alt"] is null ? [$"picture {tag["src"]}"] : []);
            forbidden.AddRange(tag.Attributes.Where(a => a.Key == "style" || a.Key.StartsWith("on", StringComparison.Ordinal))
                .Select(a => $"forbidden {a.Key}"));
            forbidden.AddRange(tag.Name is "base" or "style" or "embed" or "iframe" or "object"
                || (tag.Name == "script" && tag["src"] is null && tag["type"] != "application/ld+json")
                ? [$"forbidden <{tag.Name}>"]
                : []);
        }

        var again = ids.Where((id, i) => ids.IndexOf(id) < i).Select(i => $"again {i}");
        return string.Join(
            '\n', [.. ids.Distinct().Select(i => $"id {i}"), .. again, .. links.Distinct(), .. headings, .. pictures, .. forbidden]);
    }
}
