using MRS.Engine.Files;
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

        var found = Cache.Find("kind", "key")!;
        Assert.Equal(["a.txt", "a/b.txt"], found.Select(f => f.Path));
        Assert.Equal("A"u8, found[0].Content.Span);
        Assert.Null(Cache.Find("kind", "other"));
    }

    [Fact]
    public void OfManyBuildsAtOnceEachFindsAWholeEntry()
    {
        var files = Enumerable.Range(0, 20).Select(i => Artifact.Text($"{i}.txt", new string('x', 1000))).ToList();

        Parallel.For(0, 50, _ =>
        {
            Cache.Keep("kind", "key", files);
            Assert.Equal(20, Cache.Find("kind", "key")!.Count);
        });
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Join(folder.FullName, "unfinished")));
    }

    [Theory, InlineData("a.txt"), InlineData(".kept")]
    public void WhatIsNotAsItWasKeptIsMadeAnew(string damaged)
    {
        foreach (var damage in (IEnumerable<Action<string>>)[Flip, path => File.WriteAllBytes(path, []), File.Delete])
        {
            KeepOnes("key");
            damage(Path.Join(folder.FullName, "kind", "key", damaged));

            Assert.Null(Cache.Find("kind", "key"));
            KeepOnes("key");
            Assert.Equal("key"u8, Assert.Single(Cache.Find("kind", "key")!).Content.Span);
        }
    }

    [Fact]
    public void WhatSomebodyElsePutThereIsNotUsed()
    {
        KeepOnes("one", "two");
        Directory.Delete(Path.Join(folder.FullName, "kind", "two"), recursive: true);
        Directory.Move(Path.Join(folder.FullName, "kind", "one"), Path.Join(folder.FullName, "kind", "two"));
        Directory.CreateDirectory(Path.Join(folder.FullName, "kind", "three"));
        File.WriteAllText(Path.Join(folder.FullName, "kind", "three", "a.txt"), "three");

        Assert.Null(Cache.Find("kind", "two"));
        Assert.Null(Cache.Find("kind", "three"));
    }

    [Fact]
    public void ACacheThatIsAFileIsDoneWithoutAndNobodyWaits()
    {
        var file = Path.Join(folder.FullName, "file");
        File.WriteAllText(file, "");
        var cache = new WorkCache(file);

        cache.Keep("kind", "key", [Artifact.Text("a.txt", "A")]);
        Assert.Null(cache.Hold());
        Assert.Null(cache.Find("kind", "key"));
        Assert.Equal(0, cache.Prune());
    }

    [Fact]
    public void WhatOthersKeepInTheFolderIsNotForgotten()
    {
        KeepOnes("new");
        var theirs = Directory.CreateDirectory(Path.Join(folder.FullName, "program", "one"));
        var elsewhere = Directory.CreateTempSubdirectory("mrs-site-elsewhere-");
        try
        {
            var old = elsewhere.CreateSubdirectory("letters");
            Directory.CreateSymbolicLink(Path.Join(folder.FullName, "linked"), elsewhere.FullName);
            Array.ForEach([theirs, old], f => Directory.SetLastWriteTimeUtc(f.FullName, DateTime.UtcNow.AddDays(-400)));

            Assert.Equal(0, Cache.Prune());
            Assert.Equal((true, true), (Directory.Exists(theirs.FullName), Directory.Exists(old.FullName)));
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public void WhatNobodyUsedForAMonthIsForgotten()
    {
        KeepOnes("old", "used", "new");
        Age("old", 31);
        Age("used", 31);
        Cache.Find("kind", "used");

        Assert.Equal(1, Cache.Prune());
        Assert.Equal(["new", "used"], Entries());
    }

    [Fact]
    public void AProjectThatRestsForgetsNothing()
    {
        KeepOnes("one", "two");
        Age("one", 400);
        Age("two", 380);

        Assert.Equal(0, Cache.Prune());
        Assert.Equal(["one", "two"], Entries());
    }

    [Fact]
    public void NothingIsForgottenWhileABuildRuns()
    {
        KeepOnes("old", "new");
        Age("old", 31);

        using (Cache.Hold())
        {
            using var another = Cache.Hold();
            Assert.NotNull(another);
            Assert.Equal(0, Cache.Prune());
        }

        Assert.Equal(1, Cache.Prune());
    }

    [Fact]
    public async Task ABuildWaitsUntilNobodyClearsUp()
    {
        var alone = new FileStream(Path.Join(folder.FullName, "in-use"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var held = Task.Run(Cache.Hold, TestContext.Current.CancellationToken);

        Assert.False(held.IsCompleted);
        await alone.DisposeAsync();
        using var build = await held;
        Assert.NotNull(build);
    }

    [Fact]
    public void WorkThatWasLeftUnfinishedIsForgotten()
    {
        KeepOnes("new");
        var unfinished = Directory.CreateDirectory(Path.Join(folder.FullName, "unfinished"));
        var left = unfinished.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
        var underWay = unfinished.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
        Directory.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-2));

        Cache.Prune();
        Assert.Equal((false, true), (Directory.Exists(left), Directory.Exists(underWay)));
    }

    [Fact]
    public void ACacheThatIsNotThereHasNothingToForget() => Assert.Equal(0, new WorkCache(Path.Join(folder.FullName, "nowhere")).Prune());

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

    private void KeepOnes(params string[] keys) => Array.ForEach(keys, k => Cache.Keep("kind", k, [Artifact.Text("a.txt", k)]));

    private void Age(string key, int days) =>
        Directory.SetLastWriteTimeUtc(Path.Join(folder.FullName, "kind", key), DateTime.UtcNow.AddDays(-days));

    private static void Flip(string path)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 255;
        File.WriteAllBytes(path, bytes);
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateDirectories(Path.Join(folder.FullName, "kind")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
