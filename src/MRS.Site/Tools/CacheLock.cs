using MRS.Site.Output;

namespace MRS.Site.Tools;

/// <summary>Lets builds use a cache side by side, and someone who clears it up be alone with it.</summary>
internal static class CacheLock
{
    private const string FileName = "in-use";
    private const int Tries = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Waits until nobody clears up, and keeps others from it. Null where the cache cannot be written: then nobody clears up either.
    /// </summary>
    public static IDisposable? Share(string root)
    {
        for (var i = 0; i < Tries; i++)
        {
            try
            {
                Directory.CreateDirectory(root);
                return new FileStream(Path.Join(root, FileName), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
            }
            catch (IOException e) when (OutputLock.IsHeld(e))
            {
                Thread.Sleep(Pause);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Takes the cache for oneself; null while anyone uses it, or if there is none.</summary>
    public static IDisposable? TryTakeAlone(string root)
    {
        try
        {
            return new FileStream(Path.Join(root, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
