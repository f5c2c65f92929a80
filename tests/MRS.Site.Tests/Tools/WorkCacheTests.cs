using MRS.Site.Artifacts;
using MRS.Site.Tools;

namespace MRS.Site.Tests.Tools;

public sealed class WorkCacheTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-cache-");

    private WorkCache Cache => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void WhatIsKeptIsFound()
    {
        Cache.Keep("kind", "key", [Artifact.Text("a/b.txt", "B"), Artifact.Text("a.txt", "A")]);

        var found = WorkCache.Read(Cache.Find("kind", "key")!);
        Assert.Equal(["a.txt", "a/b.txt"], found.Select(f => f.Path));
        Assert.Equal("A"u8, found[0].Content.Span);
        Assert.Null(Cache.Find("kind", "other"));
    }

    [Fact]
    public void WorkThatIsNotFinishedIsNotFound()
    {
        var unfinished = Cache.NewFolder();
        WorkCache.Write(unfinished, [Artifact.Text("a.txt", "A")]);

        Assert.Null(Cache.Find("kind", "key"));
        Assert.Equal(Cache.Adopt("kind", "key", unfinished), Cache.Find("kind", "key"));
        Assert.False(Directory.Exists(unfinished));
    }

    [Fact]
    public void OfManyBuildsAtOnceEachFindsAWholeEntry()
    {
        var files = Enumerable.Range(0, 20).Select(i => Artifact.Text($"{i}.txt", new string('x', 1000))).ToList();

        Parallel.For(0, 50, _ =>
        {
            Cache.Keep("kind", "key", files);
            Assert.Equal(20, WorkCache.Read(Cache.Find("kind", "key")!).Count);
        });
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Join(folder.FullName, "unfinished")));
    }

    [Fact]
    public void KeysTellInputsApart()
    {
        static string Key(params string[] parts)
        {
            using var key = new CacheKey();
            foreach (var part in parts)
            {
                key.Add(part);
            }

            return key.ToString();
        }

        Assert.Equal(Key("a", "b"), Key("a", "b"));
        Assert.Equal(4, new[] { Key("ab"), Key("a", "b"), Key("b", "a"), Key("a", "b", "") }.Distinct().Count());
    }
}
