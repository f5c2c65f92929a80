using MRS.Site.Commands;

namespace MRS.Site.Tests.Robustness;

/// <summary>A mistake in the program is told in a sentence and has an exit code of its own.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

    public void Dispose() => site.Dispose();

    [Theory, InlineData("build"), InlineData("check"), InlineData("published")]
    public async Task MistakeIsOneSentenceAndExitThree(string command)
    {
        var (code, said) = await RunAsync(_ => throw new InvalidOperationException("a\nbug"), command);

        Assert.Equal(3, code);
        Assert.StartsWith("The command was stopped by a mistake in this program: a", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public async Task DiskThatCannotBeUsedIsNoMistakeOfTheProgram()
    {
        var (code, said) = await RunAsync(null, "docs", "--output", Path.Join(site.Content, "site.yml", "docs"));

        Assert.Equal(2, code);
        Assert.StartsWith("a file or folder cannot be used: ", said, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> RunAsync(
        Func<string, MRS.Site.Tools.SiteTools>? toolsFor, string command, params string[] options)
    {
        using var said = new StringWriter();
        var context =
            new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false) { ToolsFor = toolsFor };
        string[] folders = command switch
        {
            "docs" => [],
            "build" => ["--content", site.Content, "--output", site.Output],
            _ => ["--content", site.Content],
        };
        var code = await CommandLine.RunAsync([command, .. folders, .. options], context, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    }
}
