using MRS.Engine;
using MRS.Engine.Outputs.Search;
using MRS.Site.Tests.InvalidSites;

namespace MRS.Site.Tests.Rendering;

/// <summary>No text changes its meaning in silence, neither on its page nor where it is repeated, and no sound text is refused.</summary>
public sealed class MeaningTests
{
    private const string Page = "pages/a-page.md";

    [Theory]
    [InlineData("We injected 10^6 cells, later 10^7 cells.", "<p>We injected 10^6 cells, later 10^7 cells.</p>")]
    [InlineData("Incubate at 20~30 °C for 5~10 min.", "<p>Incubate at 20~30 °C for 5~10 min.</p>")]
    [InlineData("x^2^ and H~2~O", "<p>x^2^ and H~2~O</p>")]
    [InlineData("~~Gone~~ and x<sup>2</sup>", "<p><del>Gone</del> and x<sup>2</sup></p>")]
    [InlineData("See [\\#tag] for [more][\\#tag].\n\n[\\#tag]: https://example.net/t",
        "<p>See <a href=\"https://example.net/t\">#tag</a> for <a href=\"https://example.net/t\">more</a>.</p>")]
    [InlineData("[\\!a]\n\n[b]: /news/\n[\\!A]: /people/ \"T\"\n\n[b]",
        "<p><a href=\"/people/\" title=\"T\">!a</a></p>\n<p><a href=\"/news/\">b</a></p>")]
    [InlineData("- [x] Done\n- [ ] To do", "☑ Done")]
    [InlineData("- Two [x](/people/)\n- [x](/people/)\n- One [x] or [ ]",
        "<ul>\n<li>Two <a href=\"/people/\">x</a></li>\n<li><a href=\"/people/\">x</a></li>\n<li>One [x] or [ ]</li>\n</ul>")]
    [InlineData("See www.example.net/a_b_c.", "<a href=\"https://www.example.net/a_b_c\">www.example.net/a_b_c</a>.")]
    [InlineData("<details>\n<summary>Travel</summary>\n\n- By train\n- By **plane**\n\n</details>",
        "<details>\n<summary>Travel</summary>\n<ul>\n<li>By train</li>\n<li>By <strong>plane</strong></li>\n</ul>\n</details>")]
    [InlineData("<div dir=\"rtl\">\n\nText.\n\n</div>", "<div dir=\"rtl\">\n<p>Text.</p>\n</div>")]
    [InlineData("> <details>\n>\n> Text.\n>\n> </details>", "<details>\n<p>Text.</p>\n</details>")]
    public void TextsStandOnThePageAsTheyAreMeant(string markdown, string html) =>
        Assert.Contains(html, Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("We injected 10<sup>6</sup> cells and 10<sup>-3</sup> mol of Ca<sup>2+</sup>, as the protocol asks.",
        "We injected 10⁶ cells and 10⁻³ mol of Ca²⁺, as the protocol asks.")]
    [InlineData("It kills many[^1] and more die of it[^2], says the report of the year.\n\n[^1]: A.\n\n[^2]: B.",
        "It kills many and more die of it, says the report of the year.")]
    [InlineData("The society was led for long by Prof. Person One, whom everybody in the field knew well, and by Prof. Dr. "
        + "Person Two, who came to it from a place that is far away.",
        "The society was led for long by Prof. Person One, whom everybody in the field knew well, and by Prof. Dr. "
            + "Person Two, who came to it from a place that is far…")]
    public void DescriptionsSayTheSame(string markdown, string description) =>
        Assert.Contains($"<meta name=\"description\" content=\"{description}\"", Html(markdown), StringComparison.Ordinal);

    [Fact]
    public void TextsForProgramsSayTheSame()
    {
        var json = Built((Page, Text("A page", "10<sup>6</sup> cells[^1].\n\n[^1]: A."))).Json("api/v1/page/a-page.json");

        Assert.Equal("10⁶ cells.\n\nA.", json["bodyText"]!.GetValue<string>());
    }

    [Fact]
    public void HeadingsInListsOfHeadingsSayTheSame()
    {
        var parts = string.Concat(Enumerable.Range(2, 4).Select(n => $"## 10<sup>{n}</sup> cells\n\nText.\n\n"));

        Assert.Contains(">10³ cells</a>", Html(parts), StringComparison.Ordinal);
    }

    [Fact]
    public void SearchesFindWordsWithoutTheNumbersOfNotes() =>
        Assert.Equal(
            "<p>10⁶ widely. CO<sub>2</sub></p><li id=\"fn:1\"><p>Note.</p></li>",
            SearchedHtml.Of("<p>10<sup>6</sup> widely<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>. "
                + "CO<sub>2</sub></p><li id=\"fn:1\"><p>Note.<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p></li>"));

    [Fact]
    public void NotesOfTwoTextsOnOnePageHaveNamesOfTheirOwn()
    {
        var result = Built(
            ("pages/about/presidents-vision.md",
                "---\ntitle: \"The vision\"\nshows: \"vision\"\nrole: \"president\"\n---\n\nBefore[^1].\n\n[^1]: Note B.\n"),
            ("visions/person-two.md", "---\ntitle: \"Words of the second\"\nperson: \"person-two\"\n---\n\nWords[^1].\n\n[^1]: Note A.\n"));
        var page = result.Snapshot!.Page("/about/presidents-vision/");

        Assert.Equal("Note B.↩", page.GetElementById("fn:1")!.TextContent.Trim());
        Assert.Equal("Note A.↩", page.GetElementById("fn:person-two:1")!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll(".footnote-ref, .footnote-back-ref"),
            a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public void OneTitleMayStandOnPagesOfDifferentKinds() => Built(
        ("pages/congress.md", Text("Congress 2027", "Text.")),
        ("events/congress-2027.md", "---\ntitle: \"Congress 2027\"\nkind: \"congress\"\nstart: \"2027-06-01\"\n---\n"),
        ("news/congress-2027.md",
            "---\ntitle: \"Congress 2027\"\ndescription: \"A description that is long enough to be shown in a search result.\"\n"
                + "published: \"2026-01-05\"\n---\n\nWords.\n"));

    [Fact]
    public void TwoPeopleMayHaveOneName() => Built(
        ("people/person-one.md", "---\nname: \"Person One\"\n---\n"),
        ("people/another-one.md", "---\nname: \"Person One\"\n---\n"));

    [Theory]
    [InlineData("It's \\\"our\\\" aim - to know.", "It’s “our” _aim_ – to\n**know**.")]
    [InlineData("See the page.", "See [the page](/people/).")]
    [InlineData("A first sentence.", "A first[^1] sentence.\n\n[^1]: Note.")]
    [InlineData("10⁶ cells", "10<sup>6</sup> cells")]
    [InlineData("R&D is all", "R&amp;D is all")]
    public void ExcerptsAreComparedAsReadersSeeThem(string excerpt, string text) =>
        Built(("visions/person-one.md",
            $"---\ntitle: \"Words of the first\"\nperson: \"person-one\"\nexcerpt: \"{excerpt}\"\n---\n\n{text}\n"));

    private static string Html(string markdown) => Built((Page, Text("A page", markdown))).Text("a-page/index.html");

    private static string Text(string title, string markdown) => $"---\ntitle: \"{title}\"\n---\n\n{markdown}\n";

    private static BuildResult Built(params (string Path, string Text)[] files)
    {
        var site = MemorySite.Small();
        foreach (var (path, text) in files)
        {
            site.With(path, text);
        }

        var result = site.Build();
        ProblemAssert.None(result);
        return result;
    }
}
