using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>
/// What stands on a page as it is typed although it looks like mark-up is told at its place, and sound text is left alone.
/// </summary>
public sealed class LiteralCheckTests
{
    [Theory]
    [InlineData("![](/media/a b.jpg \"decorative\")", "1:1 MRS151")]
    [InlineData("Line one\nand [two](www.example.org/a b) words", "2:5 MRS151")]
    [InlineData("| a | b |\n| --- | --- |\n| [c](/d e/) | f |", "3:3 MRS151")]
    [InlineData("- One\n- **[two](/a b/)**", "2:5 MRS151")]
    [InlineData("## See [words](/a b/)", "1:8 MRS151")]
    [InlineData("See [words](mailto:a @example.org)", "1:5 MRS151")]
    [InlineData("[^note]\n\n> [^1]: in a quotation", "1:1 MRS152|3:3 MRS152")]
    [InlineData("See [our own page][].", "1:5 MRS153")]
    [InlineData("See [the page][1].", "1:5 MRS153")]
    [InlineData("[a]: https://example.org/ and more", "1:1 MRS153")]
    [InlineData("See [page][a].\n\n[a]: /about/\n[a]: /people/", "4:1 MRS153")]
    [InlineData("Name | Place | Year\nOne | Two | 3", "1:1 MRS154")]
    [InlineData("> | a | b |\n> | c | d |", "1:3 MRS154")]
    [InlineData("▪ One", "1:1 MRS155")]
    [InlineData("\uF0B7\tOne", "1:1 MRS155")]
    [InlineData("Text  \n• One  \n• Two", "2:1 MRS155")]
    [InlineData("a) One\nb) Two", "1:1 MRS155")]
    [InlineData("1)One\n2)Two", "1:1 MRS155")]
    [InlineData("**Note:**text", "1:1 MRS156")]
    [InlineData("~~gone", "1:1 MRS156")]
    [InlineData("Use `code here", "1:5 MRS156")]
    [InlineData("Text\n    ## Heading", "2:5 MRS156")]
    [InlineData("{% include a.html %}", "1:1 MRS156")]
    [InlineData("&amp;nbsp; x", "1:5 MRS156")]
    [InlineData("::: note\nText\n:::", "1:1 MRS156")]
    public void IsToldAtItsPlace(string markdown, string expected) => Assert.Equal(expected, Told(markdown));

    [Theory]
    [InlineData("As he said [sic], and so on [1, 2] (see below) [3](). \\[a\\](b c)")]
    [InlineData("5 * 3 = 15, 2 * x * y, 2**3, x_1 and y_2, __, 3 ~ 4, ~30, 10^6, p^2 + q^2")]
    [InlineData("*p < 0.05, **p < 0.01, ***p < 0.001 and 0.04**")]
    [InlineData("– Good morning, she said.\n\n– Good morning.")]
    [InlineData("A thought – long and\n– short – ends.")]
    [InlineData("It was in the year\n2018. Then came the end at\n12) o'clock.")]
    [InlineData("Pages 3–5 [3–5], K = [A][B]/[C], [1][2][3]")]
    [InlineData("`![x](a b)`, `[^1]`, `**a`, `| --- | --- |`, `&nbsp` and `<<<<<<< HEAD`")]
    [InlineData("    [^1] ![x](a b)\n    | --- |\n    • One")]
    [InlineData("|x| < 3 or |y| > 4\n\n P(A | B) | Q")]
    [InlineData("\\- One\n\\- Two\n\n\\*\\*a \\[^1] \\## b \\~~c \\`d &#42;&#42;e")]
    [InlineData("R&D at AT&T; #1, C#, #tag, {1, 2}, [page], [[1]], $5, :-) and 10:30:45")]
    [InlineData("A number·unit and 5 · 10, 50 %, 3 < 4 > 2, a<b")]
    [InlineData("<details>\n<summary>More</summary>\n\n- **One**\n- [Two](/about/)\n\n</details>")]
    [InlineData("- [ ] To do\n- [x] Done")]
    [InlineData("[a][b], [words][B] and [b]\n\n[b]: https://example.org/ \"Title\"")]
    [InlineData("Monday: 10 | Tuesday: 12")]
    [InlineData("“Quoted ‘words’” and `quoted' ones, don't")]
    [InlineData("___\n\nText\n\n***\n\n---")]
    public void SoundTextIsLeftAlone(string markdown) => Assert.Equal("", Told(markdown));

    [Theory]
    [InlineData("![x](/media/a b.jpg)", "![x](/media/a-b.jpg)")]
    [InlineData("[a](https://example.org/b c)", "[a](https://example.org/b%20c)")]
    [InlineData("(a)[https://example.org/]", "[a](https://example.org/)")]
    [InlineData("[words] (/about/)", "[words](/about/)")]
    [InlineData("[sic](see below)", "[sic] (see below)")]
    [InlineData("| a | b |\n| c | d |", "| a | b |\n| --- | --- |\n| c | d |")]
    [InlineData("| a | b |\n| --- |\n| c | d |", "| a | b |\n| --- | --- |\n| c | d |")]
    [InlineData("Text\n    - a\n    - b", "Text\n\n- a\n- b")]
    [InlineData("• a\n• b", "- a\n- b")]
    [InlineData("##Heading", "## Heading")]
    [InlineData("{{ x }}", "`{{ x }}`")]
    [InlineData("**a", "\\**a")]
    public void MendIsSound(string written, string mended)
    {
        Assert.NotEqual("", Told(written));
        Assert.Equal("", Told(mended));
    }

    private static string Told(string markdown)
    {
        var log = new ProblemLog();
        MarkdownRenderer.Render(MarkdownText.Of(markdown, "", 1), PictureLibrary.Make([], null, log), log);
        return string.Join('|', log.Sorted().Select(p => $"{p.At.Line}:{p.At.Column} {p.Code.Id}"));
    }
}
