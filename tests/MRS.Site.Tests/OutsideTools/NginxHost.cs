using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>A published site behind nginx, set up as the head of its map of redirects says and in no other way.</summary>
internal sealed class NginxHost : IDisposable
{
    private const int Tries = 200;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-nginx-");
    private readonly HttpClient client;
    private readonly Process process;

    public NginxHost(PublishedSite site)
    {
        var port = FreePort();
        var settings = Path.Join(folder.FullName, "nginx.conf");
        File.WriteAllText(settings, Settings(site, port));
        process =
            Process.Start(new ProcessStartInfo(OutsideTool.Nginx.FindOrInstall(), ["-p", folder.FullName, "-e", "stderr", "-c", settings])
            {
                RedirectStandardError = true,
            })!;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
        };
        WaitUntilItServes(port);
    }

    /// <summary>Asks for an address under one of the site's names.</summary>
    public async Task<(int Status, string? Location)> AskAsync(string host, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = host } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        client.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Settings(PublishedSite site, int port)
    {
        var map = Path.Join(site.Folder, "nginx-redirects.map");
        var rules = File.ReadLines(map).Where(l => l.StartsWith("#   ", StringComparison.Ordinal)).Select(l => l[4..]);
        return $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            daemon off;
            pid nginx.pid;
            events { }
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              map_hash_bucket_size 256;
              include "{{map}}";
              server {
                listen 127.0.0.1:{{port}};
                server_name _;
                absolute_redirect off;
                root "{{site.Folder}}";
                error_page 404 410 /404.html;
                {{string.Join("\n    ", rules)}}
              }
            }

            """;
    }

    private void WaitUntilItServes(int port)
    {
        for (var i = 0; i < Tries; i++)
        {
            Assert.False(process.HasExited, process.HasExited ? process.StandardError.ReadToEnd() : "");
            try
            {
                using var probe = new TcpClient("127.0.0.1", port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(50);
            }
        }

        Assert.Fail("nginx does not serve.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
