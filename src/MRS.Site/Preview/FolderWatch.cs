using MRS.Content.Sources;
using MRS.Site.Output;

namespace MRS.Site.Preview;

/// <summary>
/// Signals every change in a folder and below it with the name of what changed, or none if anything may have. Every second it checks that
/// the folder is still the one being watched: if it is deleted and recreated, a parent is moved, or a link is retargeted, it is a different
/// folder to the operating system. Where the system can watch no more folders, it signals every second.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private const int LargestBuffer = 64 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly string folder;
    private readonly WatchSettings settings;
    private readonly Action<string?> signal;
    private readonly Timer timer;
    private FileSystemWatcher? inner;
    private string seen = "";
    private bool isLost = true;
    private bool isBlind;
    private bool isDisposed;

    public FolderWatch(string directory, WatchSettings settings, Action<string?> signal)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        (this.settings, this.signal) = (settings, signal);
        Renew();
        timer = new Timer(_ => Look(), null, Pause, Pause);
    }

    /// <summary>Watches the folder again if the watch was lost.</summary>
    public void Renew()
    {
        lock (gate)
        {
            if (!isLost || isDisposed)
            {
                return;
            }

            inner?.Dispose();
            (isLost, isBlind, seen) = (false, false, Seen());
            inner = Directory.Exists(folder) ? Watch() : null;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            timer.Dispose();
            inner?.Dispose();
        }
    }

    private void Look()
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            var now = Seen();
            isLost |= now != seen;
            if (!isLost && !isBlind)
            {
                return;
            }

            seen = now;
        }

        signal(null);
    }

    // The folder's own change time adds nothing that is not reported already.
    private string Seen()
    {
        var own = FileIdentity.Of(folder) is FileIdentity known ? (known with { Touched = default }).ToString() : Elsewhere(folder);
        return string.Join('|', settings.Files.Select(f => FileIdentity.Of(f)?.ToString() ?? Elsewhere(f)).Prepend(own));
    }

    // For systems without inode numbers.
    private static string Elsewhere(string path)
    {
        try
        {
            var real = RealPath.Of(path);
            return Directory.Exists(real) ? $"{real} {Directory.GetCreationTimeUtc(real):O}"
                : File.Exists(real) ? $"{real} {File.GetLastWriteTimeUtc(real):O} {new FileInfo(real).Length}"
                : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = LargestBuffer,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, e) => Signal(e.Name);
            watcher.Created += (_, e) => Signal(e.Name);
            watcher.Deleted += (_, e) => Signal(e.Name);
            watcher.Renamed += (_, e) => Signal(e.Name, e.OldName);
            watcher.Error += (_, e) => Fail(e.GetException());
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e)
        {
            watcher?.Dispose();
            // If it has just been deleted, that is noticed when it is back.
            if (Directory.Exists(folder))
            {
                Blind(e);
            }

            return null;
        }
    }

    // Too many changes at once are no reason to stop watching; anything else would only recur.
    private void Fail(Exception reason)
    {
        lock (gate)
        {
            if (reason is InternalBufferOverflowException)
            {
                isLost = true;
            }
            else
            {
                Blind(reason);
            }
        }

        signal(null);
    }

    private void Blind(Exception reason)
    {
        if (!isBlind)
        {
            isBlind = true;
            settings.Say($"The system does not tell of changes ({reason.Message}) The content is looked at every second instead.");
        }
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

    // Text editors keep swap and backup files beside the edited file and write to them although nothing has been saved.
    private static bool IsEditorsOwn(string? name)
    {
        var file = Path.GetFileName(name) ?? "";
        return file.StartsWith('.') || file.EndsWith('~');
    }
}
