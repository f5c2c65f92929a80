using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace MRS.Content.Sources;

/// <summary>
/// Distinguishes a file or folder from another one that replaced it, and from itself before it was changed. Size and modification time do
/// not: programs that unpack or copy files preserve the original time.
/// </summary>
/// <param name="Disk">The device number.</param>
/// <param name="Number">The inode number, unique on its disk as long as the file exists.</param>
/// <param name="Born">A hash of its creation time; 0 if the disk does not record it.</param>
/// <param name="Touched">When anything about it last changed (ctime), which no program can set.</param>
public readonly partial record struct FileIdentity(long Disk, long Number, long Born, DateTime Touched)
{
    private const int CurrentFolder = -100;
    private const uint AllBasicAndBorn = 0xFFF;

    /// <summary>The identity of what is at a path, following links; null if nothing is there, or if the system does not support
    /// it.</summary>
    public static FileIdentity? Of(string path) => OperatingSystem.IsLinux() ? OnLinux(path) : null;

    [SupportedOSPlatform("linux")]
    private static FileIdentity? OnLinux(string path)
    {
        try
        {
            return StatX(CurrentFolder, path, 0, AllBasicAndBorn, out var facts) == 0
                ? new FileIdentity(((long)facts.DiskMajor << 32) | facts.DiskMinor, facts.Number,
                    HashCode.Combine(facts.BornSeconds, facts.BornRest), At(facts.TouchedSeconds, facts.TouchedRest))
                : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static DateTime At(long seconds, uint nanoseconds) =>
        DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int StatX(int folder, string path, int flags, uint mask, out Facts facts);

    // The kernel's struct statx, the same on every processor.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Facts
    {
        [FieldOffset(32)]
        public long Number;

        [FieldOffset(80)]
        public long BornSeconds;

        [FieldOffset(88)]
        public uint BornRest;

        [FieldOffset(96)]
        public long TouchedSeconds;

        [FieldOffset(104)]
        public uint TouchedRest;

        [FieldOffset(136)]
        public uint DiskMajor;

        [FieldOffset(140)]
        public uint DiskMinor;
    }
}
