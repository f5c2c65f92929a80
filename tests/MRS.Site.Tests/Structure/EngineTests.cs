using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MRS.Engine;

namespace MRS.Site.Tests.Structure;

/// <summary>The engine is a pure library: what it makes depends on nothing but what it is given.</summary>
public sealed class EngineTests
{
    // What only a program may use. Streams and paths are no disk.
    private static readonly string[] Forbidden =
    [
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemWatcher",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo",
        "System.IO.RandomAccess",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Net.",
        "System.Runtime.InteropServices.NativeLibrary",
        "System.Threading.Thread",
        "System.TimeProvider",
        "Microsoft.AspNetCore.Builder.",
        "Microsoft.AspNetCore.Hosting.",
        "Microsoft.AspNetCore.Http.",
        "Microsoft.Extensions.Hosting.",
        "AngleSharp.",
        "NetVips.",
    ];

    private static readonly string[] Clocks =
    [
        "DateTime.get_Now",
        "DateTime.get_UtcNow",
        "DateTime.get_Today",
        "DateTimeOffset.get_Now",
        "DateTimeOffset.get_UtcNow",
        "SystemClock.get_Instance",
    ];

    [Fact]
    public void ItKnowsNoDiskNoProcessAndNoNetwork()
    {
        using var file = new PEReader(File.OpenRead(typeof(SiteBuilder).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference).Select(
            t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ToList();
        Assert.Contains("System.IO.Stream", used);
        Assert.DoesNotContain(used, IsForbidden);
    }

    // One class of the network library only escapes HTML.
    private static bool IsForbidden(string type) =>
        type != "System.Net.WebUtility" && Forbidden.Any(f => f.EndsWith('.') ? type.StartsWith(f, StringComparison.Ordinal) : type == f);

    [Fact]
    public void ItKnowsNoClock()
    {
        using var file = new PEReader(File.OpenRead(typeof(SiteBuilder).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var called = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Select(
                m => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name)}.{metadata.GetString(m.Name)}");
        Assert.Empty(called.Intersect(Clocks));
    }
}
