namespace MRS.Site.Preview;

/// <summary>
/// Signals every change in a folder and below it by the name of what changed, or by none if anything may have. The folder it lies in is watched too, because a folder that is deleted and made
/// again is another one to the operating system.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const int LargestBuffer = 64 * 1024;

    private readonly Lock gate = new();
    private readonly string folder;
    private readonly Action<string?> signal;
    private readonly FileSystemWatcher parent;
    private FileSystemWatcher? inner;
    private bool isLost = true;
    private bool isDisposed;

    public FolderWatch(string directory, Action<string?> signal)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        this.signal = signal;
        parent = new FileSystemWatcher(Path.GetDirectoryName(folder) ?? folder, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
        parent.Created += (_, _) => Lose();
        parent.Deleted += (_, _) => Lose();
        parent.Renamed += (_, _) => Lose();
        parent.EnableRaisingEvents = true;
        Renew();
    }

    /// <summary>Watches the folder anew if it was lost sight of.</summary>
    public void Renew()
    {
        lock (gate)
        {
            if (!isLost || isDisposed)
            {
                return;
            }

            inner?.Dispose();
            inner = null;
            isLost = false;
            if (Directory.Exists(folder))
            {
                inner = Watch();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            parent.Dispose();
            inner?.Dispose();
        }
    }

    private FileSystemWatcher? Watch()
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = LargestBuffer,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Signal(e.Name);
        watcher.Created += (_, e) => Signal(e.Name);
        watcher.Deleted += (_, e) => Signal(e.Name);
        watcher.Renamed += (_, e) => Signal(e.Name, e.OldName);
        watcher.Error += (_, _) => Lose();
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Deleted just now; the watch on the folder above will tell when it is back.
            watcher.Dispose();
            return null;
        }
    }

    private void Lose()
    {
        lock (gate)
        {
            isLost = true;
        }

        signal(null);
    }

    private void Signal(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!IsEditorsOwn(name))
            {
                signal(name);
            }
        }
    }

    // Editors keep swap and backup files beside what is edited and write to them while nothing has been saved.
    private static bool IsEditorsOwn(string? name)
    {
        var file = Path.GetFileName(name) ?? "";
        return file.StartsWith('.') || file.EndsWith('~');
    }
}
