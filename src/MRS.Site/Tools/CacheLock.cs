using MRS.Site.Output;

namespace MRS.Site.Tools;

/// <summary>Lets builds share a cache, and gives pruning exclusive access to it.</summary>
internal static class CacheLock
{
    private const string FileName = "in-use";
    private const int Tries = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Waits for any pruning to finish, and prevents it from starting. Null if the cache is not writable: then nobody prunes it either.
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

    /// <summary>Takes exclusive access; null while anyone uses the cache, or if there is none.</summary>
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
