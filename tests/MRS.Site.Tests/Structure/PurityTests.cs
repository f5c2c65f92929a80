using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MRS.Engine;
using MRS.Review.Comparing;
using MRS.Theme;

namespace MRS.Site.Tests.Structure;

/// <summary>What projects must not know, read from what they refer to once they are compiled.</summary>
public sealed class PurityTests
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

    // What these make depends on nothing but what they are given.
    public static TheoryData<Type> PureProjects => [typeof(SiteBuilder), typeof(ThemeRenderer)];

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProjectsKnowNoDiskNoProcessAndNoNetwork(Type project)
    {
        var used = TypesUsedBy(project);
        Assert.Contains("System.Object", used);
        Assert.DoesNotContain(used, IsForbidden);
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProjectsKnowNoClock(Type project)
    {
        using var file = new PEReader(File.OpenRead(project.Assembly.Location));
        var metadata = file.GetMetadataReader();
        var called = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Select(
                m => $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name)}.{metadata.GetString(m.Name)}");
        Assert.Empty(called.Intersect(Clocks));
    }

    [Fact]
    public void ReviewsNeitherBuildSitesNorRunGit()
    {
        var used = TypesUsedBy(typeof(SiteComparison));
        Assert.Contains("MRS.Engine.Files.Snapshot", used);
        Assert.Empty(used.Intersect(["MRS.Engine.SiteBuilder", "System.Diagnostics.Process"]));
    }

    private static List<string> TypesUsedBy(Type project)
    {
        using var file = new PEReader(File.OpenRead(project.Assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
    }

    // One class of the network library only escapes HTML.
    private static bool IsForbidden(string type) =>
        type != "System.Net.WebUtility" && Forbidden.Any(f => f.EndsWith('.') ? type.StartsWith(f, StringComparison.Ordinal) : type == f);
}
