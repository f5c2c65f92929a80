using System.Runtime.InteropServices;
using NetVips;

namespace MRS.Site.Tools;

/// <summary>The image library, configured so that equal inputs give equal bytes.</summary>
internal static class Vips
{
    /// <summary>Whether the library works on this machine.</summary>
    public static bool IsThere { get; } = SetUp();

    /// <summary>Its version, which is part of every cache key: another version may write different bytes.</summary>
    public static string Version { get; } = IsThere
        ? $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)} {RuntimeInformation.ProcessArchitecture}"
        : "";

    private static bool SetUp()
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            return false;
        }

        // The bytes of an AVIF file depend on the number of threads that encode it; pictures are encoded in parallel instead.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // An error in a picture becomes a problem with its position; the library would also write to the terminal.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        return true;
    }
}
