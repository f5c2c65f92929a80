using MRS.Engine.Files;
using MRS.Site.BrowserTests.Hosting;
using MRS.Site.Commands;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.Sites;

/// <summary>The preview of a proposal to the invented society, with every change marked: some words of the office are others.</summary>
public sealed class ReviewedSite : IAsyncLifetime
{
    private StaticHost host = null!;

    /// <summary>Where it is served.</summary>
    public Uri Address => host.Address;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        using var site = new GitSite(Tests.Repository.Society);
        const string Vision = "visions/person-now-serving.md";
        site.Replace(Vision, "Through a long-standing partnership", "Through a very old partnership");
        site.Write(Vision, site.Read(Vision) + "\nA paragraph at the end.\n");
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => TemporarySite.Day.Noon(), IsTerminal: false, UseColour: false)
        {
            ToolsFor = SiteTools.Around,
        };
        var code = await CommandLine.RunAsync(
            ["review", "--content", site.Content, "--base", "main", "--output", site.Output, "--proposal", "12", "--commit", "0123456789"],
            context);
        Assert.True(code == 0, said.ToString());
        host = await StaticHost.StartAsync(new Snapshot(WorkCache.Read(site.Output)), new Compression());
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => host.DisposeAsync();
}
