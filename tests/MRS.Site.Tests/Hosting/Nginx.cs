using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MRS.Site.Tests.OutsideTools;

namespace MRS.Site.Tests.Hosting;

/// <summary>Debian's nginx, on this computer alone, in front of a built site.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-nginx-");
    private Process? process;

    private Nginx() => Client.BaseAddress = Address;

    /// <summary>Where it answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>Asks without decompressing or following anything.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseProxy = false,
    });

    /// <summary>Starts it with the configuration that was generated with a site, as docs/hosting.md shows it.</summary>
    /// <param name="site">The folder of the site.</param>
    public static Task<Nginx> StartAsync(string site)
    {
        DebianPackages.Need(Brotli, "libnginx-mod-http-brotli-static");
        return StartAsync(
            $"load_module {Brotli};",
            $"""
            map_hash_bucket_size 512;
            map_hash_max_size 8192;
            types_hash_max_size 2048;
            include {site}/nginx-redirects.map;
            include {site}/nginx-headers.map;
            """,
            $"""
            server_tokens off;
            root {site};
            brotli_static on;
            include {site}/nginx-site.conf;
            """);
    }

    /// <summary>Starts it with lines of its configuration: at its head, for all servers, and for the one server.</summary>
    public static async Task<Nginx> StartAsync(string head, string http, string server)
    {
        var nginx = new Nginx();
        var configuration = Path.Join(nginx.folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, nginx.Configuration(head, http, server));
        nginx.process = Process.Start(
            new ProcessStartInfo(OutsideTool.Nginx.FindOrInstall(), ["-c", configuration, "-p", nginx.folder.FullName, "-e", "stderr"])
            {
                RedirectStandardError = true,
            });
        await nginx.WaitAsync();
        return nginx;
    }

    /// <summary>Asks for an address under one of the site's names.</summary>
    public async Task<(int Status, string? Location)> AskAsync(string host, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Delete(recursive: true);
    }

    // In the foreground and with all it writes in one folder.
    private string Configuration(string head, string http, string server) =>
        $$"""
        {{head}}
        daemon off;
        master_process off;
        pid {{folder.FullName}}/nginx.pid;
        events { worker_connections 64; }
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          {{http}}
          server {
            listen 127.0.0.1:{{Address.Port}};
            server_name _;
            {{server}}
          }
        }

        """;

    private async Task WaitAsync()
    {
        while (!process!.HasExited)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, Address.Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        Assert.Fail($"nginx does not start: {await process.StandardError.ReadToEndAsync()}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
