using MRS.Site.Commands;

namespace MRS.Site.Tests.Tools;

public sealed class PlainBuildTests : IDisposable
{
    private readonly ToolSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task APlainBuildAsksForNoToolsAndSaysSo()
    {
        var (asked, said) = await RunAsync("--plain");

        Assert.False(asked);
        Assert.Contains("Left out because of --plain", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOrdinaryBuildAsksForThem()
    {
        var (asked, said) = await RunAsync();

        Assert.True(asked);
        Assert.DoesNotContain("--plain", said, StringComparison.Ordinal);
    }

    private async Task<(bool Asked, string Said)> RunAsync(params string[] options)
    {
        var asked = false;
        using var said = new StringWriter();
        var surroundings = new CommandSurroundings(said, said, TemporarySite.Day, IsTerminal: false, UseColour: false)
        {
            ToolsFor = _ =>
            {
                asked = true;
                return site.WithoutNode;
            },
        };
        await CommandLine.RunAsync(["check", "--content", site.Content.Content, .. options], surroundings, TestContext.Current.CancellationToken);
        return (asked, said.ToString());
    }
}
