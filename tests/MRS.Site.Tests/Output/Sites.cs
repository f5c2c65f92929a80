using MRS.Engine.Files;
using Xunit;

namespace MRS.Site.Tests.Output;

/// <summary>Small snapshots, and how to find them again on the disk.</summary>
internal static class Sites
{
    /// <summary>A site of files given as path and text.</summary>
    public static Snapshot Of(params (string Path, string Text)[] files) => new(files.Select(f => Artifact.Text(f.Path, f.Text)));

    /// <summary>A site of files whose text is their path.</summary>
    public static Snapshot Named(params string[] paths) => new(paths.Select(p => Artifact.Text(p, p)));

    /// <summary>Whether a folder holds exactly the files of a snapshot.</summary>
    public static bool Is(this Snapshot snapshot, string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        return files.Count == snapshot.Artifacts.Count && files.AsParallel().All(file =>
            snapshot.TryGet(Path.GetRelativePath(folder, file).Replace('\\', '/'), out var artifact)
            && artifact.Content.Span.SequenceEqual(File.ReadAllBytes(file)));
    }

    /// <summary>Fails unless a folder holds exactly the files of a snapshot, and no empty folder.</summary>
    public static void AssertIs(Snapshot expected, string folder)
    {
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(expected.Artifacts.Select(a => a.Path), found);
        Assert.True(expected.Is(folder));
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories),
            d => !Directory.EnumerateFileSystemEntries(d).Any());
    }
}
