using System.Text;
using System.Text.Json;
using MRS.Site.Commands;

namespace MRS.Site.Tests.Mending;

/// <summary><c>check --fix</c> as people and programs use it.</summary>
public sealed class FixTests : IDisposable
{
    private const string Page = "pages/a-page.md";
    private const string Bad = "---\r\ntitle: A page\r\nupdatd: 2026-1-2 # a note\r\n---\r\nSee the [board](/abuot/#our-aim \"Aims\").\r\n";
    private const string Good =
        "---\r\ntitle: A page\r\nupdated: 2026-01-02 # a note\r\n---\r\nSee the [board](/about/#our-aims \"Aims\").\r\n";

    private readonly TemporarySite site = TemporarySite.Small();

    public FixTests() => site.Write(Page, Bad);

    [Fact]
    public async Task ShowsEachLineAndChangesNothing()
    {
        var (code, said) = await site.RunAsync("check", "--fix", "show");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("a-page.md:3:1: Unknown field \"updatd\".\n  - updatd: 2026-1-2 # a note\n  + updated: 2026-1-2 # a note\n", said,
            StringComparison.Ordinal);
        Assert.Contains("  + See the [board](/about/#our-aims \"Aims\").\n", said, StringComparison.Ordinal);
        Assert.Contains("No file was changed", said, StringComparison.Ordinal);
        Assert.Equal(Bad, site.Read(Page));
    }

    // Line ends, comments and all else stay as they are.
    [Theory]
    [InlineData("--fix")]
    [InlineData("--fix", "write")]
    public async Task WritesWhatItShows(params string[] options)
    {
        var (code, said) = await site.RunAsync("check", ["--strict", .. options]);

        Assert.True(code == ExitCode.Fine, said);
        Assert.Equal(Good, site.Read(Page));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories), f => Path.GetFileName(f).StartsWith('.'));
        Assert.Equal((0, true), await AgainAsync());
    }

    [Fact]
    public async Task OnATerminalNothingIsWrittenUnlessItIsSaid()
    {
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: true, UseColour: false);

        await CommandLine.RunAsync(["check", "--content", site.Content, "--fix"], context, TestContext.Current.CancellationToken);
        Assert.Equal(Bad, site.Read(Page));

        await CommandLine.RunAsync(["check", "--content", site.Content, "--fix", "write"], context, TestContext.Current.CancellationToken);
        Assert.Equal(Good, site.Read(Page));
    }

    [Fact]
    public async Task WhatPeopleHaveToDecideIsLeftAndTold()
    {
        site.Write(Page, "---\ntitle: A page\nordr: first\n---\nText.\n");

        var (code, said) = await site.RunAsync("check", "--fix", "write");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("What is left to people:\n", said, StringComparison.Ordinal);
        Assert.Contains("a-page.md:3:8: error MRS014", said, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: A page\norder: first\n---\nText.\n", site.Read(Page));
    }

    [Fact]
    public async Task AByteOrderMarkAndPermissionsStay()
    {
        site.Write(Page, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Bad)]);
        var file = Path.Join(site.Content, Page);
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }

        await site.RunAsync("check", "--fix", "write");

        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)], File.ReadAllBytes(file));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == mode);
    }

    [Fact]
    public async Task OtherWordsAreRefused()
    {
        var (code, said) = await site.RunAsync("check", "--fix", "all");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("After --fix comes show or write", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgramsAreToldTheLinesBeforeAndAfter()
    {
        var (_, said) = await site.RunAsync("check", "--format", "json");

        using var report = JsonDocument.Parse(said);
        var mends = report.RootElement.GetProperty("problems").EnumerateArray().Where(p => p.TryGetProperty("mend", out _)).Select(
            p => p.GetProperty("mend")).ToList();
        Assert.Contains(mends, m => m.GetProperty("old").GetString() == "updatd: 2026-1-2 # a note"
            && m.GetProperty("new").GetString() == "updated: 2026-1-2 # a note");
    }

    public void Dispose() => site.Dispose();

    // Whether a second run finds nothing to do.
    private async Task<(int Code, bool Nothing)> AgainAsync()
    {
        var (code, said) = await site.RunAsync("check", "--strict", "--fix", "write");
        return (code, said.Contains("nothing that this option can mend", StringComparison.Ordinal));
    }
}
