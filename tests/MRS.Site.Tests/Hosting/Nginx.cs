using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MRS.Site.Tests.Hosting;

/// <summary>
/// Debian's nginx, on this computer alone, in front of a built site and with the configuration that was generated with it.
/// </summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-nginx-");
    private Process? process;

    private Nginx()
    {
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>Starts it for the site in a folder.</summary>
    public static async Task<Nginx> StartAsync(string site)
    {
        DebianPackages.Need(Program, "nginx-light");
        DebianPackages.Need(Brotli, "libnginx-mod-http-brotli-static");
        var nginx = new Nginx();
        var configuration = Path.Join(nginx.folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, nginx.Configuration(site));
        nginx.process = Process.Start(new ProcessStartInfo(
            Program, ["-c", configuration, "-p", nginx.folder.FullName, "-e", Path.Join(nginx.folder.FullName, "error.log")])
        {
            RedirectStandardError = true,
        });
        await nginx.WaitAsync();
        return nginx;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Delete(recursive: true);
    }

    // As docs/hosting.md shows it, in the foreground and with all it writes in one folder.
    private string Configuration(string site) =>
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
          include {{site}}/nginx-redirects.map;
          include {{site}}/nginx-headers.map;
          server {
            listen 127.0.0.1:{{Address.Port}};
            server_name _;
            server_tokens off;
            root {{site}};
            brotli_static on;
            include {{site}}/nginx-site.conf;
          }
        }

        """;

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 100 && !process!.HasExited; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        Assert.Fail($"nginx does not start: {(process!.HasExited ? await process.StandardError.ReadToEndAsync() : "")}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
