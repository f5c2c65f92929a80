using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>The small site in memory, with other files laid over it.</summary>
internal static class SmallSite
{
    private static readonly IReadOnlyList<SourceFile> Files = Read(Path.Join(Repository.Fixtures, "sites", "small"));

    /// <summary>Builds the site with the files of a folder in place of, or besides, its own.</summary>
    public static BuildResult BuildWith(string folder) => BuildWith(Read(folder), new BuildOptions(TemporarySite.Day));

    /// <summary>Builds the site with these files in place of, or besides, its own.</summary>
    public static BuildResult BuildWith(IReadOnlyList<SourceFile> over, BuildOptions options)
    {
        var files = Files.Where(f => over.All(o => o.Path != f.Path)).Concat(over).OrderBy(f => f.Path, StringComparer.Ordinal);
        return SiteBuilder.Build([.. files], options, new ProblemLog());
    }

    /// <summary>The files of the site with those of a folder in their place, or besides.</summary>
    public static IReadOnlyList<SourceFile> With(string folder)
    {
        var over = Read(folder);
        return [.. Files.Where(f => over.All(o => o.Path != f.Path)).Concat(over).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<SourceFile> Read(string folder)
    {
        var log = new ProblemLog();
        var files = ContentFolder.Read(folder, log);
        Assert.Empty(log.Sorted());
        return files;
    }
}
