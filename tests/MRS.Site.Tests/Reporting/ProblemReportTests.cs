using System.Text.Json;
using MRS.Content.Characters;
using MRS.Content.Problems;
using MRS.Site.Reporting;
using Xunit;

namespace MRS.Site.Tests.Reporting;

public sealed class ProblemReportTests
{
    private const string Attack = "a\r\n::error file=x::forged\u001b[2J\u0007\u009b\u2028\u202eevil %, 👩‍🔬 é";

    private static readonly ReportStyle InContent = new() { FilePrefix = "content/" };
    private static readonly BuildSummary Summary = new(24, 3, 1, 1, 0, TimeSpan.FromMilliseconds(85));

    [Fact]
    public void TextHasOneProblemALineAndItsHintIndentedBelow()
    {
        Assert.Equal(
            "content/data/partners.yml:14:5: error MRS012: unknown field \"nmae\"\n"
            + "    did you mean \"name\"?\n"
            + "content/data/partners.yml:20:10: warning MRS099: http: is not secure\n"
            + "24 pages, 3 files changed, 2 problems, 85 ms\n",
            Report(ReportFormat.Text, InContent, Problems.Insecure, Problems.Misspelt));
    }

    [Fact]
    public void TextIsColouredOnATerminalOnly()
    {
        var terminal = InContent with { IsTerminal = true };
        Assert.Equal(
            "\e[1mcontent/data/partners.yml:14:5: \e[0m\e[31merror MRS012:\e[0m unknown field \"nmae\"\n"
                + "    \e[2mdid you mean \"name\"?\e[0m",
            TextReport.Lines(Problems.Misspelt, terminal));
        Assert.Contains("\e[33mwarning MRS099:\e[0m", TextReport.Lines(Problems.Insecure, terminal));
        Assert.DoesNotContain('\e', TextReport.Lines(Problems.Misspelt, terminal with { NoColor = true }));
        Assert.DoesNotContain('\e', TextReport.Lines(Problems.Misspelt, InContent));
    }

    [Theory]
    [InlineData("", "a.md", 1, "a.md:1:1: error MRS012: m")]
    [InlineData(".", "a.md", 1, "a.md:1:1: error MRS012: m")]
    [InlineData("content", "a.md", 0, "content/a.md: error MRS012: m")]
    [InlineData("content", "", 0, "content: error MRS012: m")]
    [InlineData("", "", 0, "error MRS012: m")]
    [InlineData("..\\other\\content", "a.md", 1, "../other/content/a.md:1:1: error MRS012: m")]
    public void FilesAreNamedAsSeenFromWhereTheProgramRuns(string prefix, string file, int line, string expected) =>
        Assert.Equal(expected, TextReport.Lines(Problems.Error(file, line, line, "m"), new ReportStyle { FilePrefix = prefix }));

    [Fact]
    public void TextFromContentCannotSteerATerminalOrForgeALine()
    {
        var lines = TextReport.Lines(Problems.Error(Attack, 1, 1, Attack, "::error::forged" + Attack), new ReportStyle()).Split('\n');
        Assert.Equal(
            "a ::error file=x::forged\\u001B[2J\\u0007\\u009B \\u202Eevil %, 👩‍🔬 é:1:1: error MRS012: "
                + "a ::error file=x::forged\\u001B[2J\\u0007\\u009B \\u202Eevil %, 👩‍🔬 é",
            lines[0]);
        Assert.StartsWith("    \\::error::forgeda ::error", lines[1]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void ALoneSurrogateIsReplaced() => Assert.Equal("a\uFFFDb", SafeText.OneLine("a\ud800b"));

    [Fact]
    public void GitHubGetsAnAnnotationAtTheLine()
    {
        Assert.Equal(
            "::error file=content/data/partners.yml,line=14,col=5,title=MRS012::unknown field \"nmae\"%0Adid you mean \"name\"?\n"
            + "::warning file=content/data/partners.yml,line=20,col=10,title=MRS099::http: is not secure\n"
            + "24 pages, 3 files changed, 2 problems, 85 ms\n",
            Report(ReportFormat.GitHub, InContent, Problems.Insecure, Problems.Misspelt));
    }

    [Fact]
    public void AGitHubAnnotationForAWholeFileOrNoFileLeavesOutWhatIsNotThere()
    {
        Assert.Equal("::error file=a.md,title=MRS012::m", GitHubReport.Annotation(Problems.Error("a.md", 0, 0, "m"), new ReportStyle()));
        Assert.Equal("::error title=MRS012::m", GitHubReport.Annotation(Problems.Error("", 0, 0, "m"), new ReportStyle()));
    }

    [Fact]
    public void GitHubCommandsCannotBeForged()
    {
        var line = GitHubReport.Annotation(Problems.Error("a,line=9:%0A\n::x.md", 1, 2, Attack), new ReportStyle());
        Assert.Equal(
            "::error file=a%2Cline=9%3A%250A%0A%3A%3Ax.md,line=1,col=2,title=MRS012::"
            + "a%0D%0A::error file=x::forged\\u001B[2J\\u0007\\u009B\\u2028\\u202Eevil %25, 👩‍🔬 é",
            line);
    }

    [Fact]
    public void JsonIsOneDocumentInAStableOrder()
    {
        Assert.Equal(
            """
            {
              "problems": [
                {
                  "code": "MRS012",
                  "severity": "error",
                  "file": "content/data/partners.yml",
                  "line": 14,
                  "column": 5,
                  "message": "unknown field \u0022nmae\u0022",
                  "hint": "did you mean \u0022name\u0022?"
                },
                {
                  "code": "MRS099",
                  "severity": "warning",
                  "file": "content/data/partners.yml",
                  "line": 20,
                  "column": 10,
                  "message": "http: is not secure",
                  "hint": ""
                }
              ],
              "summary": {
                "pages": 24,
                "filesChanged": 3,
                "errors": 1,
                "warnings": 1,
                "notices": 0,
                "milliseconds": 85
              }
            }

            """,
            Report(ReportFormat.Json, InContent, Problems.Insecure, Problems.Misspelt));
    }

    [Fact]
    public void JsonKeepsTheExactTextButPrintsOnlyAscii()
    {
        var json = Report(ReportFormat.Json, new ReportStyle(), Problems.Error("a.md", 1, 1, Attack));
        Assert.All(json, c => Assert.True(c is '\n' or (>= ' ' and <= '~')));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(Attack, document.RootElement.GetProperty("problems")[0].GetProperty("message").GetString());
    }

    private static string Report(ReportFormat format, ReportStyle style, params Problem[] problems)
    {
        using var writer = new StringWriter();
        ProblemReport.Write(writer, format, problems, Summary, style);
        return writer.ToString();
    }
}
