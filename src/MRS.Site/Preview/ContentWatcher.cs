using System.Threading.Channels;

namespace MRS.Site.Preview;

/// <summary>
/// Calls back when something in a folder has changed and it has been quiet for a moment: never concurrently, and always once more after the
/// last change. Survives a folder that is deleted and recreated, a flood of changes, and the system's limit of watched folders.
/// </summary>
public sealed class ContentWatcher : IAsyncDisposable
{
    private const int MostPauses = 20;

    private readonly Channel<bool> signals =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private readonly FolderWatch watch;
    private readonly Lock gate = new();
    private readonly WatchSettings settings;
    private readonly Action<ContentChanges> changed;
    private HashSet<string>? named = [];
    private readonly Task loop;

    /// <summary>Starts watching.</summary>
    /// <param name="directory">The folder; it need not exist yet.</param>
    /// <param name="changed">The callback; must not throw.</param>
    /// <param name="settings">Further settings.</param>
    public ContentWatcher(string directory, Action<ContentChanges> changed, WatchSettings? settings = null)
    {
        this.changed = changed;
        this.settings = settings ?? new WatchSettings();
        watch = new FolderWatch(directory, this.settings, Trigger);
        loop = Task.Run(Run);
    }

    /// <summary>Calls back soon, as if anything had changed.</summary>
    public void Trigger() => Trigger(null);

    /// <summary>Stops watching, after waiting for a running callback.</summary>
    public async ValueTask DisposeAsync()
    {
        watch.Dispose();
        await stopping.CancelAsync();
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private void Trigger(string? path)
    {
        lock (gate)
        {
            if (path is null)
            {
                named = null;
            }

            named?.Add(path!.Replace(Path.DirectorySeparatorChar, '/'));
        }

        signals.Writer.TryWrite(true);
    }

    private async Task Run()
    {
        var wait = Timeout.InfiniteTimeSpan;
        while (true)
        {
            if (await IsSignalled(wait))
            {
                await WaitForQuiet();
                watch.Renew();
                changed(Taken());
                wait = settings.Again ?? wait;
            }
            else
            {
                wait = Timeout.InfiniteTimeSpan;
                changed(ContentChanges.Unknown);
            }
        }
    }

    private async Task<bool> IsSignalled(TimeSpan wait)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
        patience.CancelAfter(wait);
        try
        {
            return await signals.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private ContentChanges Taken()
    {
        lock (gate)
        {
            var taken = named;
            named = [];
            return new ContentChanges(taken);
        }
    }

    // A time limit: a program that writes without pause must not prevent the page from ever being rebuilt.
    private async Task WaitForQuiet()
    {
        for (var pause = 0; pause < MostPauses && signals.Reader.TryRead(out _); pause++)
        {
            await Task.Delay(settings.Quiet, stopping.Token);
        }
    }
}
