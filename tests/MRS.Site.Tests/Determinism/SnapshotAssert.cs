using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Site.Tests.Determinism;

/// <summary>Compares the files of two builds to the byte.</summary>
internal static class SnapshotAssert
{
    public static Snapshot Built(IReadOnlyList<SourceFile> sources, DateOnly? day = null)
    {
        var result = SiteBuilder.Build(sources, new BuildOptions(day ?? TemporarySite.Day), new ProblemLog());
        Assert.Equal([], result.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString()));
        return result.Snapshot!;
    }

    public static void Same(Snapshot expected, Snapshot actual)
    {
        Assert.Equal(expected.Artifacts.Select(a => a.Path), actual.Artifacts.Select(a => a.Path));
        foreach (var (one, other) in expected.Artifacts.Zip(actual.Artifacts))
        {
            Assert.True(one.Content.Span.SequenceEqual(other.Content.Span), $"{one.Path} differs.");
        }
    }

    /// <summary>The sources of the site that has everything.</summary>
    public static IReadOnlyList<SourceFile> Full() => ContentFolder.Read(Path.Join(Repository.Fixtures, "sites", "full"), new ProblemLog());

    /// <summary>The sources with every text changed, pictures left alone.</summary>
    public static IReadOnlyList<SourceFile> WithTexts(IReadOnlyList<SourceFile> sources, Func<string, string> change) =>
        [.. sources.Select(f => f.Extension is ".md" or ".yml"
            ? SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(f.Bytes.Span))))
            : f)];
}
