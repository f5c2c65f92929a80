using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace MRS.Site.Preview;

/// <summary>
/// Sends open pages the name of the latest build, as server-sent events. It keeps no list of pages: each one waits for the next
/// announcement, so a closed page leaves nothing behind.
/// </summary>
internal sealed class ReloadFeed : IDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly string server = Guid.NewGuid().ToString("N")[..8];
    private readonly CancellationTokenSource stopping = new();
    private volatile Announcement latest = new("");
    private int builds;

    /// <summary>A name that no other build has.</summary>
    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"{server}-{Interlocked.Increment(ref builds)}");

    public void Announce(string build)
    {
        var before = Interlocked.Exchange(ref latest, new Announcement(build));
        before.IsOver.TrySetResult();
    }

    /// <summary>Sends every build's name, the latest first, until the page is closed or the server stops.</summary>
    public async Task Stream(HttpContext context)
    {
        PreviewHeaders.Add(context.Response.Headers, context.Request.Path, PreviewHeaders.OfNoSite);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping.Token);
        try
        {
            await Stream(context.Response, either.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The page was closed or the server is stopping: both are normal ends of a stream.
        }
    }

    public void Dispose() => stopping.Cancel();

    private async Task Stream(HttpResponse response, CancellationToken cancellation)
    {
        await Send(response, "retry: 500\n\n", cancellation);
        while (true)
        {
            var current = latest;
            if (current.Build.Length > 0)
            {
                await Send(response, $"event: build\ndata: {current.Build}\n\n", cancellation);
            }

            while (!await IsOver(current, cancellation))
            {
                await Send(response, ":\n\n", cancellation);
            }
        }
    }

    private static async Task<bool> IsOver(Announcement announcement, CancellationToken cancellation)
    {
        try
        {
            await announcement.IsOver.Task.WaitAsync(Heartbeat, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static async Task Send(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await response.Body.FlushAsync(cancellation);
    }

    private sealed record Announcement(string Build)
    {
        public TaskCompletionSource IsOver { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
