using System.Text;
using MRS.Content.Canonical;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Site.Canonical;
using MRS.Site.Images;
using MRS.Site.Rendering;
using MRS.Site.Tests.InvalidSites;

namespace MRS.Site.Tests.Canonical;

/// <summary>Texts are written in the one form the editing form writes them in; what it would change in spite of it is reported.</summary>
public sealed class MarkdownFormTests
{
    private const string Head = "---\ntitle: \"A page\"\n---\n";

    [Theory]
    [InlineData("an *important* word", "an _important_ word")]
    [InlineData("a __strong__ word", "a **strong** word")]
    [InlineData("*a **b** c*", "_a **b** c_")]
    [InlineData("* One\n* Two", "- One\n- Two")]
    [InlineData("+   One\n+   Two", "- One\n- Two")]
    [InlineData("- One\n  - Two\n    - Three", "- One\n    - Two\n        - Three")]
    [InlineData("1) One\n1) Two\n1) Three", "1. One\n2. Two\n3. Three")]
    [InlineData("4. One\n4. Two", "4. One\n5. Two")]
    [InlineData("1. One\n   * Two\n   * Three\n2. Four", "1. One\n    - Two\n    - Three\n2. Four")]
    [InlineData("Heading\n---\n\nText", "## Heading\n\nText")]
    [InlineData("## Heading ##\nText", "## Heading\n\nText")]
    [InlineData("One\n- Two", "One\n\n- Two")]
    [InlineData("One\n\n\n\nTwo", "One\n\nTwo")]
    [InlineData("One \nTwo", "One\nTwo")]
    [InlineData("One  \nTwo  \n\nThree", "One  \nTwo\n\nThree")]
    [InlineData("One\n\n* * *\n\nTwo", "One\n\n***\n\nTwo")]
    [InlineData("```\na  \n\n\nb\n```", "```plain\na  \n\n\nb\n```")]
    [InlineData("~~~js\na\n~~~", "```js\na\n```")]
    [InlineData("One\n\n    code * x\n    y", "One\n\n```plain\ncode * x\ny\n```")]
    [InlineData(">One\ntwo", "> One\n> two")]
    [InlineData("> One\n> \n> Two", "> One\n>\n> Two")]
    [InlineData("|A|B|\n|---|---|\n|1|*2*|", "| A | B |\n| --- | --- |\n| 1 | *2* |")]
    [InlineData("| A |\n| --- |\n| _a_ |", "| A |\n| --- |\n| *a* |")]
    [InlineData("5 * 3 * 2 ~ 30", "5 \\* 3 \\* 2 \\~ 30")]
    [InlineData("So\\! Really\\? \\[yes\\]", "So! Really? [yes]")]
    [InlineData("``code``", "`code`")]
    [InlineData("[a](/b_(c)/)", "[a](/b_\\(c\\)/)")]
    [InlineData("&#8211; and &amp;", "– and &amp;")]
    [InlineData("[a][r]\n\n[r]: https://example.org/~x", "[a][r]\n\n[r]: https://example.org/\\~x")]
    public void EachWayToWriteATextHasOneForm(string written, string canonical)
    {
        Assert.Equal(canonical, Formatted(written));
        Assert.Equal(canonical, Formatted(canonical));
    }

    [Theory]
    [InlineData("One line  \nand another\\\nand a third")]
    [InlineData("A note.[^1]\n\n[^1]: The note.")]
    [InlineData("Term\n:   What it means")]
    [InlineData("H<sub>2</sub>O, x<sup>2</sup> and x^2^")]
    [InlineData("~~Old~~ words, **_both_** and [**linked**](/about/ \"Title\")")]
    [InlineData("[![A square](/media/square.png)](/about/) in a line")]
    [InlineData("snake_case and file_name.txt")]
    [InlineData("<div lang=\"de\">\n<p>Wort</p>\n</div>")]
    [InlineData("- One\n  goes on\n- Two\n\n  Second paragraph\n\n- Three")]
    public void WhatIsInTheFormStaysAsItIs(string text)
    {
        Assert.Equal(text, Formatted(text));
        Assert.Empty(Losses(text));
    }

    // The browser tests open and save this file in the running form.
    [Fact]
    public void TheHouseStyleStaysAsItIs()
    {
        var text = File.ReadAllText(Path.Join(Repository.Fixtures, "house-style.md")).Split("\n---\n\n", 2)[1].TrimEnd('\n');

        Assert.Equal(text, Formatted(text));
        Assert.Empty(Losses(text));
    }

    [Theory]
    [InlineData("- One\n\n- Two", 2)]
    [InlineData("un*frigging*believable", 1)]
    [InlineData("**One\ntwo**", 1)]
    [InlineData("***One***", 1)]
    [InlineData("_See [us](/about/) there_", 1)]
    [InlineData("Text\n\n| A | B |\n| :-- | --: |\n| 1 | 2 |", 4)]
    [InlineData("| A |\n| --- |\n| a \\| b |", 3)]
    [InlineData("- One\n\n  ```plain\n  x\n  ```", 3)]
    [InlineData("1984\\. That was the year", 1)]
    [InlineData("Text\n\n\\# no heading", 3)]
    [InlineData("- One\n\n* Two", 3)]
    [InlineData("Two words\nof a\n---", 1)]
    [InlineData("> ```plain\n> x\n> ```", 1)]
    [InlineData("![A square](/media/square.png)\nText", 1)]
    [InlineData("an \\_odd\\_ word", 1)]
    [InlineData("<b title=\"2*3\">x</b>", 1)]
    [InlineData("<https://example.org/~x>", 1)]
    public void WhatTheEditingFormWouldChangeIsReportedAtItsLine(string text, int line)
    {
        var formatted = Formatted(text);

        Assert.Equal(Html(text), Html(formatted));
        Assert.Equal([line], Losses(formatted).Select(p => p.At.Line - 4).Distinct());
        Assert.All(Losses(formatted), p => Assert.NotEqual("", p.Hint));
    }

    [Fact]
    public void EachTextOfTheFixturesKeepsItsHtmlAndIsFormattedOnce()
    {
        var bodies = Directory.EnumerateFiles(Repository.Fixtures, "*.md", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Where(t => t.Split("\n---\n", 2) is { Length: 2 })
            .Select(t => t.Split("\n---\n", 2)[1].Trim())
            .Where(t => NestingGuard.FirstExcess(t) is null && MergeMarkers.FirstIn(t) is null)
            .ToList();

        Assert.True(bodies.Count > 100);
        Assert.All(bodies, b =>
        {
            var once = Formatted(b);
            Assert.Equal(Html(b), Html(once));
            Assert.Equal(once, Formatted(once));
        });
    }

    // Pieces that mean something in Markdown, put together at random: whatever comes of it, it has one form, and that says the same.
    [Fact]
    public void AnyTextKeepsItsHtmlAndIsFormattedOnce()
    {
        string[] pieces = ["word", "two words", " ", " ", "\n", "\n\n", "\n\n", "\n- ", "\n  - ", "\n    * ", "\n1. ", "\n> ", "\n## ", "\n---\n", "\n***\n", "\n```\ncode\n```\n", "\n| a | b |\n|---|:-:|\n| 1 | 2 |\n", "*", "**", "_", "__", "~~", "`", "~", "^", "\\", "\\*", "[a](/b/)", "[", "](", ")", "![a](/media/x.png)", "<b>", "</b>", "<br>", "&amp;", "&#42;", "    ", "  \n", "[^1]", "\n[^1]: note\n", "\n:   Def\n", "https://example.org/~a_b"];
        var random = new Random(20_261_123);
        for (var i = 0; i < 2_000; i++)
        {
            var text = "Text " + string.Concat(Enumerable.Range(0, random.Next(2, 16)).Select(_ => pieces[random.Next(pieces.Length)]));
            var once = Written($"\n{text}\n");

            Assert.Equal(Html($"\n{text}\n"), Html(once));
            Assert.Equal(once, Written(once));
        }
    }

    private static string Formatted(string body) => Written($"\n{body}\n").Trim('\n');

    private static string Written(string body)
    {
        var log = new ProblemLog();
        var file = CanonicalFile.Of(ContentSchema.Types.First(t => t.Words.Name == "page"), Page(body), log);
        Assert.Empty(log.Sorted());
        return Encoding.UTF8.GetString(file!.Bytes.Span)[Head.Length..];
    }

    private static IReadOnlyList<Problem> Losses(string body)
    {
        var result = SmallSite.BuildWith([Page($"\n{body}\n")], new BuildOptions(TemporarySite.Day) { Form = FileForm.Canonical });
        Assert.Empty(result.Of(ProblemCodes.NotCanonical));
        return result.Of(ProblemCodes.TextWouldChange);
    }

    private static SourceFile Page(string body) => SourceFile.Of("pages/a-page.md", Encoding.UTF8.GetBytes($"{Head}{body}"));

    // Code that names no language is the same as code in none.
    private static string Html(string body) =>
        MarkdownRenderer.Render(MarkdownText.Of(body, "a.md", 1), PictureLibrary.Make([], null, new ProblemLog()), new ProblemLog()).Html.ToString().Replace(" class=\"language-plain\"", "", StringComparison.Ordinal);
}
