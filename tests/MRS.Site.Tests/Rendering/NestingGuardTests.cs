using System.Diagnostics;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>No text within the limit of size takes the parser long: what would is refused before.</summary>
public sealed class NestingGuardTests
{
    private const int Size = 1_900_000;
    private static readonly TimeSpan HangGuard = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Attacks =>
    [
        "*a **b ", "`a", "![[", "[a](/b) ", "[a] ", "| a ", "|", "| a | b |\n|---|---|\n", "[a]: /b\n", "[a]: /b \"\n", "<a ", "</",
        "a <!-- ", "a <?", "a <![CDATA[",
        "&", "&amp", "[^1] ", "## a\n\n", "## a\n", "> # a\n", ":   # a\n", "a\n---\n", "a\n:   b\n\n", "\n", "- a\n\n", "\n  b\n", "> a\n",
        "```\n", "\\", "a  \n", "<https://a.b/> ",
        "<a@b", "](", "[a](", "<sup>", "<div>\n", "*_*_*_\n\n", "a* *b ", "a**b", "~a~ ^b^ ", "\t- a\n", "1. <?1. <div>\n-->", "\"<?)  \n",
        "> |<?\n",
        "[\\#a] ", "[\\#a]: /b\n", "[^1]: a\n", "|\n", "- [ ] a\n", "https://", "www.a.b ", "[a](b c) ", "{{", "• a\n\n", "<details>\n\n",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void RepetitionIsReadOrRefusedInAMoment(string part) => IsQuick(Repeated(part, Size));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void RepetitionInAListIsReadOrRefusedInAMoment(string part) => IsQuick(Repeated("- ", 96) + "x\n" + Repeated(part, Size));

    [Theory]
    [InlineData("*a **b ", 280)]
    [InlineData("*_", 990)]
    [InlineData("a* ", 1_990)]
    [InlineData("~a~ ^b^ ", 240)]
    public void ManyParagraphsOfSignsAreReadOrRefusedInAMoment(string part, int times) =>
        IsQuick(Repeated(Repeated(part, part.Length * times) + "\n\n", Size));

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

    private static void IsQuick(string text)
    {
        var start = Stopwatch.GetTimestamp();
        var rendering = Task.Run(() => MarkdownRenderer.Render(
            MarkdownText.Of(text, "a.md", 1), PictureLibrary.Make([], null, new ProblemLog()), new ProblemLog()));

        Assert.True(rendering.Wait(HangGuard), "The text is read too slowly.");
        Assert.True(Stopwatch.GetElapsedTime(start) < HangGuard);
    }

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
