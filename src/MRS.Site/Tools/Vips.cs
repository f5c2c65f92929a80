using System.Runtime.InteropServices;
using NetVips;

namespace MRS.Site.Tools;

/// <summary>The image library, set up so that equal inputs give equal bytes.</summary>
internal static class Vips
{
    /// <summary>Whether the library works on this machine.</summary>
    public static bool IsThere { get; } = SetUp();

    /// <summary>Its version, which is part of everything that is kept between builds: another version may write other bytes.</summary>
    public static string Version { get; } = IsThere
        ? $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)} {RuntimeInformation.ProcessArchitecture}"
        : "";

    private static bool SetUp()
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            return false;
        }

        // The bytes of an AVIF file depend on the number of threads that encode it; pictures are encoded side by side instead.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // What is wrong with a picture becomes a problem with its place; the library would write to the terminal besides.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        return true;
    }
}
