using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>Tables are read as GitHub reads them, wherever they stand, and each cell keeps its place.</summary>
public sealed class MarkdownTablesTests
{
    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |", "a,b;c,d")]
    [InlineData("a | b\n-|-\nc | d", "a,b;c,d")]
    [InlineData("| a |\n|---|\n| c |", "a;c")]
    [InlineData("| a | b |\n| --- | --- |", "a,b")]
    [InlineData("| a | b |\n| --- | --- |\n| c |\n| d | e | |\n||f|", "a,b;c,;d,e;,f")]
    [InlineData("Words\n| a | b |\n| --- | --- |\n| c | d |", "a,b;c,d")]
    [InlineData("> | a | b |\n> | --- | --- |\n> | c | d |", "a,b;c,d")]
    [InlineData("- One\n\n  | a | b |\n  | --- | --- |\n  | c | d |", "a,b;c,d")]
    [InlineData("| a | b |\n| --- | --- |\n| `x \\| y` | c \\| d |", "a,b;x | y,c | d")]
    [InlineData("| a | b |\n| --- | --- |\n| `x` **y** | [z](/about/) |", "a,b;x y,z")]
    [InlineData("| a | b |\n| --- | --- |\nc\nd | e\n- f", "a,b;c,;d,e")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n> e", "a,b;c,d")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n## e", "a,b;c,d")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n</details>", "a,b;c,d")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n\ne | f", "a,b;c,d")]
    public void LinesBecomeRows(string markdown, string cells)
    {
        var rows = Html(markdown).QuerySelectorAll("tr").Select(r => string.Join(',', r.Children.Select(c => c.TextContent.Trim())));

        Assert.Equal(cells, string.Join(';', rows));
    }

    [Theory]
    [InlineData("| a | b |\n| --- |\n| c |")]
    [InlineData("a\n\n| --- | --- |")]
    [InlineData("> | a | b |\n| --- | --- |")]
    [InlineData("| a | b |\n    | --- | --- |")]
    public void OthersDoNot(string markdown) => Assert.Empty(Html(markdown).QuerySelectorAll("table"));

    [Fact]
    public void WordsAboveStayAParagraph()
    {
        var html = Html("Words\n| a | b |\n| --- | --- |");

        Assert.Equal("Words", html.QuerySelector("p")!.TextContent);
        Assert.Equal(["p", "table"], html.Body!.Children.Select(c => c.LocalName));
    }

    [Fact]
    public void ColumnsAreAligned()
    {
        var html = Html("| a | b | c | d |\n| :-- | :-: | --: | --- |\n| e | f | g | h |");

        Assert.Equal([null, "align-center", "align-right", null], html.QuerySelectorAll("td").Select(c => c.GetAttribute("class")));
    }

    [Fact]
    public void WhatIsWrongInACellHasItsPlace()
    {
        var log = new ProblemLog();
        Html("> | a | b |\n> | --- | --- |\n> | c | x [d](e) |", log);

        Assert.Equal(["a.md:3:15"], log.Sorted().Select(p => p.At.ToString()));
    }

    private static IDocument Html(string markdown) => Html(markdown, new ProblemLog());

    private static IDocument Html(string markdown, ProblemLog log)
    {
        var text = MarkdownRenderer.Render(MarkdownText.Of(markdown, "a.md", 1), PictureLibrary.Make([], null, log), log);
        foreach (var link in text.Links.Where(l => LinkKinds.Of(l.Url) == LinkKind.Relative))
        {
            log.Add(ProblemCodes.LinkWithoutSlash, link.At, link.Url);
        }

        return new HtmlParser().ParseDocument(text.Html.ToString());
    }
}
