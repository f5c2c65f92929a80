using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MRS.Site.Preview;

/// <summary>A web server that only this computer can reach and that reads no settings from files or the environment.</summary>
internal static class LoopbackHost
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(1);

    /// <summary>Starts a server; null if the port is taken.</summary>
    public static async Task<WebApplication?> TryStartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, CallersLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        var app = builder.Build();
        app.Run(answer);
        try
        {
            await app.StartAsync(cancellation);
            return app;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            return null;
        }
        catch (SocketException e)
        {
            await app.DisposeAsync();
            throw new PreviewRefusedException(
                $"port {port} cannot be used: {e.Message}", "Choose another with --port, such as --port 8000.");
        }
    }
}
