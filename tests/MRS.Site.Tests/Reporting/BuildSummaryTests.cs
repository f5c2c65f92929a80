using MRS.Engine;
using MRS.Site.Reporting;
using Xunit;

namespace MRS.Site.Tests.Reporting;

public sealed class BuildSummaryTests
{
    [Theory]
    [InlineData(24, 3, 0, 0, 0, 85, "24 pages, 3 files changed, 0 problems, 85 ms")]
    [InlineData(1, 1, 1, 0, 0, 1, "1 page, 1 file changed, 1 problem, 1 ms")]
    [InlineData(0, 0, 1, 1, 0, 0, "0 pages, 0 files changed, 2 problems, 0 ms")]
    [InlineData(12345, null, 0, 1, 0, 1234.4, "12345 pages, 1 problem, 1234 ms")]
    [InlineData(24, null, 0, 0, 2, 5, "24 pages, 0 problems, 2 notices, 5 ms")]
    [InlineData(24, null, 1, 0, 1, 5, "24 pages, 1 problem, 1 notice, 5 ms")]
    public void TheLineCountsRightly(
        int pages, int? changed, int errors, int warnings, int notices, double milliseconds, string expected) =>
        Assert.Equal(expected, new BuildSummary(pages, changed, errors, warnings, notices, TimeSpan.FromMilliseconds(milliseconds)).Line);

    [Fact]
    public void ABuildIsSummedUp()
    {
        var result = new BuildResult(null, [Problems.Misspelt, Problems.Insecure, Problems.Misspelt with { Message = "another" }], 7, []);
        Assert.Equal(new BuildSummary(7, null, 2, 1, 0, TimeSpan.FromSeconds(1)), BuildSummary.Of(result, null, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void ProgressIsShownOnATerminalAndLeavesNothingBehind()
    {
        using var writer = new StringWriter();
        using (var progress = new BuildProgress(writer, new ReportStyle { IsTerminal = true }))
        {
            progress.Show("reading\ncontent");
            progress.Show("rendering");
        }

        Assert.Equal("\r\e[2Kreading content …\r\e[2Krendering …\r\e[2K", writer.ToString());
    }

    [Fact]
    public void ProgressIsSilentInAPipe()
    {
        using var writer = new StringWriter();
        using (var progress = new BuildProgress(writer, new ReportStyle()))
        {
            progress.Show("reading content");
        }

        Assert.Equal("", writer.ToString());
    }
}
