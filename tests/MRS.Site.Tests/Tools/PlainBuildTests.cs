using MRS.Site.Commands;

namespace MRS.Site.Tests.Tools;

public sealed class PlainBuildTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NothingIsSaidOfTheEditingFormWhereItIsLeftOut(bool isPlain)
    {
        var output = Path.Join(site.Content, "..", "built");
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false);

        await CommandLine.RunAsync(["build", "--content", site.Content, "--output", output, .. isPlain ? new[] { "--plain" } : []],
            context, TestContext.Current.CancellationToken);

        Assert.Equal(!isPlain, File.Exists(Path.Join(output, "admin", "index.html")));
        Assert.True(File.Exists(Path.Join(output, "index.html")));
        Assert.Equal(!isPlain, File.ReadAllText(Path.Join(output, "_headers")).Contains("/admin/", StringComparison.Ordinal));
    }

    private async Task<(bool Asked, string Said)> RunAsync(params string[] options)
    {
        var asked = false;
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false)
        {
            ToolsFor = _ =>
            {
                asked = true;
                return site.WithoutNode;
            },
        };
        await CommandLine.RunAsync(
            ["check", "--content", site.Content, .. options], context, TestContext.Current.CancellationToken);
        return (asked, said.ToString());
    }
}
