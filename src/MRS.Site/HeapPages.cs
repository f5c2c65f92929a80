using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace MRS.Site;

/// <summary>
/// Lets the system give the first part of the heap in pages of 2 MB instead of 4 kB. A build touches new memory all the time, and each page that is touched for the first time
/// interrupts it: that is a tenth of the time in which a site of 50 or 1,000 pages is built (docs/performance.md).
/// </summary>
public static partial class HeapPages
{
    /// <summary>How much of the heap, in bytes: what a middling site needs. It lies well within what the collector has reserved for itself.</summary>
    public const int Length = 40 << 20;

    private const int Large = 2 << 20;
    private const int ReadAndWrite = 1 | 2;
    private const int UseLargePages = 14;
    private const int ShowInDumps = 17;

    /// <summary>
    /// Asks for large pages, before the heap has grown. The system gives one only where all of it may be used in the same way, but the collector allows itself the use of its memory by 64 kB;
    /// so the use is allowed ahead. A system that has no large pages, or not for those who ask, does as before.
    /// </summary>
    public static unsafe void Ask()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        nint place;
        fixed (byte* first = new byte[1])
        {
            place = (nint)first / Large * Large;
        }

        if (Advise(place, Length, UseLargePages) == 0)
        {
            _ = Advise(place, Length, ShowInDumps);
            _ = Protect(place, Length, ReadAndWrite);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [SupportedOSPlatform("linux")]
    private static partial int Advise(nint place, nuint length, int advice);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    [SupportedOSPlatform("linux")]
    private static partial int Protect(nint place, nuint length, int use);
}
