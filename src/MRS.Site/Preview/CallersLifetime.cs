using Microsoft.Extensions.Hosting;

namespace MRS.Site.Preview;

/// <summary>Leaves it to the caller to stop the server: the command line alone decides what Ctrl+C does.</summary>
internal sealed class CallersLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
