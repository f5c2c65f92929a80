using Microsoft.AspNetCore.Builder;
using MRS.Engine;

namespace MRS.Site.Preview;

/// <summary>Serves the latest build from memory to this computer only, and tells open pages when there is a new one.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int MostPorts = 20;

    private readonly WebApplication app;
    private readonly PreviewRequests requests;

    private PreviewServer(WebApplication app, PreviewRequests requests)
    {
        this.app = app;
        this.requests = requests;
        Address = new Uri(app.Urls.First());
    }

    /// <summary>The address of the site, such as <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving, on the first free of 20 ports.</summary>
    /// <exception cref="PreviewRefusedException">There is no free port, or this one may not be used.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewOptions options, CancellationToken cancellation = default)
    {
        var requests = new PreviewRequests(options);
        for (var port = options.Port; port < options.Port + MostPorts && port <= ushort.MaxValue; port++)
        {
            if (await LoopbackHost.TryStartAsync(port, requests.Answer, cancellation) is { } app)
            {
                var server = new PreviewServer(app, requests);
                if (port != options.Port)
                {
                    options.Say($"Port {options.Port} is taken by another program; using {port}.");
                }

                return server;
            }
        }

        throw new PreviewRefusedException(
            $"port {options.Port} and the ports after it are all taken",
            "Stop the program that uses them, or choose another with --port, such as --port 8000.");
    }

    /// <summary>
    /// Shows a build on all pages. One stopped by errors leaves the last good site in place, under a list of the errors.
    /// </summary>
    public void Update(BuildResult result) => requests.Update(result);

    /// <summary>Closes the connections of all open pages and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        requests.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
