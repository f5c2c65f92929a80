using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Corpus;

namespace MRS.Site.Tests.Work;

/// <summary>A corpus in memory.</summary>
internal static class CorpusSite
{
    private static readonly BuildOptions Options = new(MemorySite.Day);

    public static IReadOnlyList<SourceFile> Sources(int pages) =>
        [.. OwnForm.Of(new CorpusShape(pages)).Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text)))
            .OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Builds it, which must go well.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildCache? memory = null)
    {
        var result = SiteBuilder.Build(sources, Options, new ProblemLog(), memory ?? BuildCache.OfOneBuild);
        Assert.Empty(result.Problems);
        return result;
    }
}
