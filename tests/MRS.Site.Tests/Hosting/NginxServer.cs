using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MRS.Site.Tests.Hosting;

/// <summary>Debian's nginx, on this computer alone, with the site of the full fixture and its generated configuration.</summary>
public sealed class NginxServer : IAsyncLifetime
{
    private const string Program = "/usr/sbin/nginx";
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-nginx-");
    private Process? nginx;

    /// <summary>Asks without decompressing or following anything.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    /// <summary>The site as it was built.</summary>
    public string Site => Path.Join(folder.FullName, "site");

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        DebianPackages.Need(Program, "nginx-light");
        DebianPackages.Need(Brotli, "libnginx-mod-http-brotli-static");
        using (var site = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full")))
        {
            var (code, said) = await site.RunAsync(Site, "build", ["--precompress"]);
            Assert.True(code == 0, said);
        }

        var port = FreePort();
        var configuration = Path.Join(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(port));
        var start = new ProcessStartInfo(Program, ["-c", configuration, "-p", folder.FullName, "-e", Path.Join(folder.FullName, "error.log")]) { RedirectStandardError = true };
        nginx = Process.Start(start)!;
        Client.BaseAddress = new Uri($"http://127.0.0.1:{port}");
        await WaitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (nginx is { HasExited: false })
        {
            nginx.Kill(entireProcessTree: true);
            await nginx.WaitForExitAsync();
        }

        nginx?.Dispose();
        folder.Delete(recursive: true);
    }

    // As docs/hosting.md shows it, in the foreground and with all it writes in one folder.
    private string Configuration(int port) =>
        $$"""
        load_module {{Brotli}};
        daemon off;
        master_process off;
        pid {{folder.FullName}}/nginx.pid;
        error_log {{folder.FullName}}/error.log;
        events { worker_connections 64; }
        http {
          access_log off;
          client_body_temp_path {{folder.FullName}}/body;
          proxy_temp_path {{folder.FullName}}/proxy;
          fastcgi_temp_path {{folder.FullName}}/fastcgi;
          uwsgi_temp_path {{folder.FullName}}/uwsgi;
          scgi_temp_path {{folder.FullName}}/scgi;
          map_hash_bucket_size 512;
          map_hash_max_size 8192;
          types_hash_max_size 2048;
          include {{Site}}/nginx-redirects.map;
          include {{Site}}/nginx-headers.map;
          server {
            listen 127.0.0.1:{{port}};
            server_name _;
            server_tokens off;
            root {{Site}};
            brotli_static on;
            include {{Site}}/nginx-site.conf;
          }
        }

        """;

    private async Task WaitAsync()
    {
        for (var attempt = 0; attempt < 100 && !nginx!.HasExited; attempt++)
        {
            try
            {
                using var answer = await Client.GetAsync("/");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        Assert.Fail($"nginx does not start: {(nginx!.HasExited ? await nginx.StandardError.ReadToEndAsync() : "")}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
