namespace MRS.Site.Output;

/// <summary>Keeps two builds from writing into one folder at once. The system releases it when the program ends, however it ends.</summary>
internal static class OutputLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the lock, waiting for another build if necessary; dispose it to let the next one in.</summary>
    public static IDisposable Take(OutputPlace place, OutputSettings settings)
    {
        var tries = (int)(settings.LockWait / Pause);
        for (var left = tries; ; left--)
        {
            try
            {
                return new FileStream(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException e) when (IsHeld(e))
            {
                if (left == tries)
                {
                    settings.Say($"Another build is writing to {place.Shown}; waiting for it.");
                }

                if (left <= 0)
                {
                    throw new OutputRefusedException(
                        $"another build is writing to {place.Shown}",
                        "Wait until it has ended, or choose another folder with --output.");
                }

                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>
    /// Whether a file could not be opened because another process holds it: EWOULDBLOCK on Linux and macOS; a sharing or lock violation on
    /// Windows.
    /// </summary>
    public static bool IsHeld(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
