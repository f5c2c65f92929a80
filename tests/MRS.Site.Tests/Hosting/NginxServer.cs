using System.Net;

namespace MRS.Site.Tests.Hosting;

/// <summary>Debian's nginx, on this computer alone, with the site of the full fixture and its generated configuration.</summary>
public sealed class NginxServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-nginx-");
    private Nginx? nginx;

    /// <summary>Asks without decompressing or following anything.</summary>
    public HttpClient Client { get; } =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    /// <summary>The site as it was built.</summary>
    public string Site => Path.Join(folder.FullName, "site");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        using (var site = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full")))
        {
            var (code, said) = await site.RunAsync(Site, "build", ["--precompress"]);
            Assert.True(code == 0, said);
        }

        nginx = await Nginx.StartAsync(Site);
        Client.BaseAddress = nginx.Address;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (nginx is not null)
        {
            await nginx.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
