using System.Threading.Channels;

namespace MRS.Site.Preview;

/// <summary>
/// Calls back when something in a folder has changed and has been quiet for a moment: never twice at once, and always once more
/// after the last change. Survives a folder that is deleted and made again, and a flood of changes.
/// </summary>
public sealed class ContentWatcher : IAsyncDisposable
{
    private const int MostPauses = 20;

    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private readonly FolderWatch watch;
    private readonly TimeSpan quiet;
    private readonly Action changed;
    private readonly Task loop;

    /// <summary>Begins to watch.</summary>
    /// <param name="directory">The folder; it need not exist yet, but the folder it lies in must.</param>
    /// <param name="changed">What to do; must not throw.</param>
    /// <param name="quiet">How long nothing must happen before; 50 ms if not given.</param>
    public ContentWatcher(string directory, Action changed, TimeSpan? quiet = null)
    {
        this.changed = changed;
        this.quiet = quiet ?? TimeSpan.FromMilliseconds(50);
        watch = new FolderWatch(directory, Trigger);
        loop = Task.Run(Run);
    }

    /// <summary>Calls back soon, as if something had changed.</summary>
    public void Trigger() => signals.Writer.TryWrite(true);

    /// <summary>Stops watching; a call back that is under way is waited for.</summary>
    public async ValueTask DisposeAsync()
    {
        watch.Dispose();
        await stopping.CancelAsync();
        await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    private async Task Run()
    {
        while (await signals.Reader.WaitToReadAsync(stopping.Token))
        {
            await WaitForQuiet();
            watch.Renew();
            changed();
        }
    }

    // An end to the patience: a program that writes without pause must not keep the page from ever being rebuilt.
    private async Task WaitForQuiet()
    {
        for (var pause = 0; pause < MostPauses && signals.Reader.TryRead(out _); pause++)
        {
            await Task.Delay(quiet, stopping.Token);
        }
    }
}
