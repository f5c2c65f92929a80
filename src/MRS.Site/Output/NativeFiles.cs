using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace MRS.Site.Output;

/// <summary>The few things the class library cannot do: hard links, two folders changing names in one step, and new files and folders in one to three calls of the system instead of three to eight.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int DoNotFollowLinks = 0x100;
    private const uint NumberOfNames = 4;

    /// <summary>Gives a file a second name; false where the disk or the system cannot.</summary>
    public static bool TryLink(string existing, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Makes two folders change names in one step; false, with nothing done, where the disk or the system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Makes a folder whose parent is there; false, where that is not possible: the class library then says why, or that there is one.</summary>
    public static bool TryMakeFolder(string folder)
    {
        const int ForAllButTheMask = 0x1FF;
        return OperatingSystem.IsLinux() && MakeDirectory(folder, ForAllButTheMask) == 0;
    }

    /// <summary>Writes a new file; false, with no file left, where that is not possible: the class library then says why.</summary>
    public static bool TryWriteNew(string file, ReadOnlySpan<byte> content)
    {
        const int NewForWriting = 0x1 | 0x40 | 0x80 | 0x80000;
        const int ForAllButTheMask = 0x1B6;
        if (!OperatingSystem.IsLinux() || Open(file, NewForWriting, ForAllButTheMask) is not (>= 0 and var handle))
        {
            return false;
        }

        while (content.Length > 0 && Write(handle, content, (nuint)content.Length) is > 0 and var written)
        {
            content = content[(int)written..];
        }

        if (Close(handle) == 0 && content.Length == 0)
        {
            return true;
        }

        File.Delete(file);
        return false;
    }

    /// <summary>Whether a file is known to have no hard link besides this name; false where the system does not tell.</summary>
    public static bool HasOneName(string file)
    {
        try
        {
            return OperatingSystem.IsLinux()
                && StatX(CurrentFolder, file, DoNotFollowLinks, NumberOfNames, out var about) == 0
                && (about.Known & NumberOfNames) != 0
                && about.Names == 1;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [UnsupportedOSPlatform("windows")]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int MakeDirectory(string folder, int mode);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int Open(string file, int how, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    [SupportedOSPlatform("linux")]
    private static partial nint Write(int handle, ReadOnlySpan<byte> content, nuint length);

    [LibraryImport("libc", EntryPoint = "close")]
    [SupportedOSPlatform("linux")]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int StatX(int folder, string path, int flags, uint mask, out FileFacts facts);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [SupportedOSPlatform("windows")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint security);

    // The kernel's struct statx, the same on every processor.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileFacts
    {
        [FieldOffset(0)]
        public uint Known;

        [FieldOffset(16)]
        public uint Names;
    }
}
