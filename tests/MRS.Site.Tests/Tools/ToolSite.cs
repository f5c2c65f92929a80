using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Tools;

namespace MRS.Site.Tests.Tools;

/// <summary>The small site, built with tools and a cache of its own.</summary>
internal sealed class ToolSite : IDisposable
{
    // The image library remembers the places of fonts as long as the process lives, so all tests share them.
    private static readonly DirectoryInfo NodeFolder = Directory.CreateTempSubdirectory("mrs-site-node-");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-cache-");

    static ToolSite() => AppDomain.CurrentDomain.ProcessExit += (_, _) => NodeFolder.Delete(recursive: true);

    public TemporarySite Content { get; } = TemporarySite.Small();

    /// <summary>The tools of this repository; pictures are kept in the test's own cache.</summary>
    public SiteTools Tools => new(new WorkCache(folder.FullName), new NodeTool(Repository.Root, new WorkCache(NodeFolder.FullName)));

    /// <summary>What is kept of pictures and icons.</summary>
    public IReadOnlyList<string> CacheFiles => [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories)];

    /// <summary>Pictures alone, which need no Node.</summary>
    public SiteTools PicturesOnly => Tools with { DrawsShareImages = false, MakesSearchIndex = false };

    /// <summary>The same on a machine without Node.</summary>
    public SiteTools WithoutNode
    {
        get
        {
            var cache = new WorkCache(folder.FullName);
            return new SiteTools(cache, new NodeTool(Repository.Root, cache) { Program = "no-such-program" });
        }
    }

    public BuildResult Build(SiteTools? tools)
    {
        var log = new ProblemLog();
        return SiteBuilder.Build(ContentFolder.Read(Content.Content, log), new BuildOptions(TemporarySite.Day) { Tools = tools }, log);
    }

    public void Dispose()
    {
        Content.Dispose();
        folder.Delete(recursive: true);
    }
}
