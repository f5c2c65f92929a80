using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>
/// No text within the limit of size takes the parser long: what would is refused before. Which texts are refused is asserted, and that
/// every one of them ends, but no time.
/// </summary>
public sealed class NestingGuardTests
{
    private const int Size = 1_900_000;

    // Enough to be refused, and little enough for a parser that refuses nothing.
    private const int Enough = 300_000;

    /// <summary>What the parser compares with each other: it would need minutes for a whole text of it.</summary>
    public static TheoryData<string> Compared =>
    [
        "*a **b ", "`a", "![[", "[a](/b) ", "[a] ", "[a]: /b\n", "[a]: /b \"\n", "<a ", "</", "a <!-- ", "a <?", "a <![CDATA[", "[^1] ",
        "## a\n\n", "## a\n", "> # a\n", ":   # a\n", "a\n---\n", "\n", "- a\n\n", "\n  b\n", "<https://a.b/> ", "<a@b", "[a](", "<sup>",
        "a* *b ", "a**b", "~a~ ^b^ ", "1. <?1. <div>\n-->", "\"<?)  \n", "> |<?\n", "[\\#a] ", "[\\#a]: /b\n", "[^1]: a\n", "https://",
        "www.a.b ", "[a](b c) ", "• a\n\n",
    ];

    /// <summary>What is refused when there are very many lines of it.</summary>
    public static TheoryData<string> Lines =>
        ["a\n:   b\n\n", "> a\n", "```\n", "a  \n", "<div>\n", "*_*_*_\n\n", "\t- a\n", "|\n", "- [ ] a\n", "<details>\n\n"];

    /// <summary>The same, and what costs nothing.</summary>
    public static TheoryData<string> All =>
    [
        .. Compared.Concat(Lines).Select(r => r.Data),
        "| a ", "|", "| a | b |\n|---|---|\n", "&", "&amp", "\\", "](", "{{",
    ];

    [Theory]
    [MemberData(nameof(Compared))]
    public void RepetitionThatIsComparedIsRefused(string part) => IsRefused(Repeated(part, Enough));

    [Theory]
    [MemberData(nameof(Compared))]
    public void RepetitionThatIsComparedIsRefusedInAList(string part) => IsRefused(InAList(Repeated(part, Enough)));

    [Theory]
    [MemberData(nameof(Lines))]
    public void VeryManyLinesAreRefused(string part) => IsRefused(Repeated(part, Size));

    [Theory]
    [MemberData(nameof(All))]
    public Task RepetitionIsReadOrRefused(string part) => EndsAsync(Repeated(part, Size));

    [Theory]
    [MemberData(nameof(All))]
    public Task RepetitionInAListIsReadOrRefused(string part) => EndsAsync(InAList(Repeated(part, Size)));

    [Theory]
    [InlineData("*a **b ", 280)]
    [InlineData("*_", 990)]
    [InlineData("a* ", 1_990)]
    [InlineData("~a~ ^b^ ", 240)]
    public void ManyParagraphsOfSignsAreRefused(string part, int times) =>
        IsRefused(Repeated(Repeated(part, part.Length * times) + "\n\n", Size));

    [Theory]
    [InlineData("p < 0.05 (n = 3), ")]
    [InlineData("[Page](/about/), *word* and `code`. ")]
    [InlineData("| p < 0.05 | 2 < 3 |\n")]
    [InlineData("(a) (b) [c] ")]
    public void OrdinaryTextIsNotRefused(string part) => Assert.Null(NestingGuard.FirstExcess(Repeated(part, 10_000)));

    [Theory]
    [InlineData("my_data_1 <- read_csv(\"raw_data_1.csv\")\n")]
    [InlineData("> > > - - - 1. 1. * **[[[[((((<b <!-- \n")]
    [InlineData("[a]: b\n\n## a\n\n")]
    public void CodeMayHaveAnyLength(string line) => Assert.Null(NestingGuard.FirstExcess($"```r\n{Repeated(line, 300_000)}```\n"));

    [Fact]
    public void TableMayHaveAnyLength() =>
        Assert.Null(NestingGuard.FirstExcess("| Name | Mail |\n| --- | --- |\n"
            + Repeated("| [First_last](https://example.org/a_b) | **m_0** `c_d` _x_ |\n", 1_000_000)));

    [Fact]
    public void RowsThatAreFilledUpCount() =>
        Assert.NotNull(NestingGuard.FirstExcess($"{Repeated("|a", 400)}|\n{Repeated("|-", 400)}|\n{Repeated("|\n", 10_000)}"));

    [Fact]
    public void LongTextOfManyParagraphsIsNotRefused() =>
        Assert.Null(NestingGuard.FirstExcess(Repeated(
            "## Heading\n\nA text with *emphasis* and [links](/about/).\n\n- One\n  - Two\n    1. Three\n\n", 60_000)));

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void FiftyLevelsArePassed(int levels, bool passes) =>
        Assert.Equal(passes, NestingGuard.FirstExcess("Text.\n\n" + Repeated(">", levels) + " x") is null);

    [Fact]
    public void LineNamedIsTheOneThatIsTooMuch() =>
        Assert.Equal(3, NestingGuard.FirstExcess("Text.\n\n" + Repeated("> ", 102) + "x\n\nText.")!.Line);

    private static void IsRefused(string text) => Assert.NotNull(NestingGuard.FirstExcess(text));

    private static Task EndsAsync(string text) => HangGuard.RunAsync(() => MarkdownRenderer.Render(
        MarkdownText.Of(text, "a.md", 1), PictureLibrary.Make([], null, new ProblemLog()), new ProblemLog()));

    private static string InAList(string text) => Repeated("- ", 96) + "x\n" + text;

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
