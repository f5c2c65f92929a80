namespace MRS.Site.Tests.Hosting;

/// <summary>The site of the full fixture behind nginx, with its generated configuration.</summary>
public sealed class NginxFixture : IAsyncLifetime
{
    private readonly TemporarySite site = new(Path.Join(Repository.Fixtures, "sites", "full"));
    private Nginx? nginx;

    /// <summary>Asks without decompressing or following anything.</summary>
    public HttpClient Client => nginx!.Client;

    /// <summary>The site as it was built.</summary>
    public string Site => site.Output;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var (code, said) = await site.RunAsync("build", "--precompress");
        Assert.True(code == 0, said);
        nginx = await Nginx.StartAsync(Site);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await (nginx?.DisposeAsync() ?? ValueTask.CompletedTask);
        site.Dispose();
    }
}
