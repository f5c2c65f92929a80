using Microsoft.Extensions.Hosting;

namespace MRS.Site.Preview;

/// <summary>Leaves stopping the server to the caller: only the command line decides what Ctrl+C does.</summary>
internal sealed class CallersLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
