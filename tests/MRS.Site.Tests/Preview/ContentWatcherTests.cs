using System.Collections.Concurrent;
using MRS.Site.Preview;
using MRS.Site.Tests.Output;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class ContentWatcherTests : IDisposable
{
    private readonly TemporaryFolder root = new();
    private readonly SemaphoreSlim calls = new(0);
    private readonly ConcurrentQueue<ContentChanges> told = [];

    public void Dispose()
    {
        calls.Dispose();
        root.Dispose();
    }

    [Fact]
    public async Task AChangeAnywhereBelowCallsBack()
    {
        await using var watcher = Watch();
        await Called(() => root.Put("content/a.md", "1"));
        await Called(() => root.Put("content/a.md", "2"));
        await Called(() => root.Put("content/deep/er/b.md", "1"));
        await Called(() => root.Put("content/deep/er/b.md", "2"));
        await Called(() => File.Delete(root["content/a.md"]));
        await Called(() => Directory.Delete(root["content/deep"], recursive: true));
    }

    [Fact]
    public async Task SavingByRenameCallsBack()
    {
        root.Put("content/a.md", "1");
        await using var watcher = Watch();
        await Called(() =>
        {
            root.Put("content/.a.md.tmp", "2");
            File.Move(root["content/.a.md.tmp"], root["content/a.md"], overwrite: true);
        });
        await Called(() => File.Replace(root.Put("content/new", "3"), root["content/a.md"], root["content/a.md~"]));
    }

    [Fact]
    public async Task ManyChangesInAMomentAreOneCall()
    {
        await using var watcher = Watch(TimeSpan.FromMilliseconds(500));
        await Called(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                root.Put($"content/{i}.md", "x");
            }
        });
        await Called(() => root.Put("content/last.md", "x"));

        Assert.Equal([100, 1], told.Select(t => t.Paths!.Count));
    }

    [Fact]
    public async Task WhatEditorsWriteForThemselvesIsPassedOver()
    {
        await using var watcher = Watch();
        root.Put("content/.a.md.swp", "x");
        root.Put("content/a.md~", "x");
        await Called(() => root.Put("content/b.md", "x"));

        Assert.All(told, t => Assert.Equal(["b.md"], t.Paths!));
    }

    [Fact]
    public async Task AFolderDeletedAndMadeAgainIsStillWatched()
    {
        root.Put("content/a.md", "1");
        await using var watcher = Watch();
        await Called(() => Directory.Delete(root["content"], recursive: true));
        await Called(() => root.Put("content/a.md", "2"));
        await Called(() => root.Put("content/a.md", "3"));
        Directory.Move(root["content"], root["aside"]);
        Directory.Move(root["aside"], root["content"]);
        await Called(() => root.Put("content/a.md", "4"));
        await Called(() =>
        {
            Directory.Move(root["content"], root["aside"]);
            root.Put("content/a.md", "5");
        });
        await Called(() => root.Put("content/a.md", "6"));
    }

    [Fact]
    public async Task AFolderThatIsNotThereYetIsWaitedFor()
    {
        await using var watcher = Watch(folder: "later");
        await Called(() => root.Put("later/a.md", "1"));
        await Called(() => root.Put("later/a.md", "2"));
    }

    [Fact]
    public async Task AFloodOfChangesEndsInACallAfterTheLast()
    {
        var seen = 0;
        Directory.CreateDirectory(root["content"]);
        await using var watcher =
            new ContentWatcher(root["content"], _ => Volatile.Write(ref seen, Directory.GetFiles(root["content"]).Length));
        for (var i = 0; i < 20_000; i++)
        {
            File.Create(root[$"content/{i}"]).Dispose();
        }

        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref seen) == 20_000, HangGuard.Limit));
    }

    [Fact]
    public async Task ASlowCallIsNeverRunTwiceAtOnceAndTheLastStateIsSeen()
    {
        var file = root.Put("content/a.md", "0");
        var running = 0;
        var most = 0;
        var seen = "";
        await using var watcher = new ContentWatcher(root["content"], _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            seen = File.ReadAllText(file);
            Thread.Sleep(150);
            Interlocked.Decrement(ref running);
        });
        for (var i = 1; i <= 30; i++)
        {
            File.WriteAllText(file, $"{i}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref seen) == "30", HangGuard.Limit));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task ALinkThatIsLedElsewhereIsAChange()
    {
        root.Put("one/a.md", "1");
        root.Put("two/a.md", "2");
        Directory.CreateSymbolicLink(root["content"], root["one"]);
        await using var watcher = new ContentWatcher(root["content"], _ => calls.Release());
        await Called(() =>
        {
            Directory.CreateSymbolicLink(root["next"], root["two"]);
            Directory.Delete(root["content"]);
            Directory.Move(root["next"], root["content"]);
        });
        await Called(() => root.Put("two/a.md", "3"));
    }

    [Fact]
    public async Task AFolderAboveThatIsDeletedAndMadeAgainIsStillWatched()
    {
        root.Put("above/content/a.md", "1");
        await using var watcher = new ContentWatcher(root["above/content"], _ => calls.Release());
        await Called(() => Directory.Delete(root["above"], recursive: true));
        await Called(() => root.Put("above/content/a.md", "2"));
        await Called(() => root.Put("above/content/a.md", "3"));
    }

    [Fact]
    public async Task AFileElsewhereOnWhichTheSiteDependsIsWatchedToo()
    {
        root.Put("content/a.md", "1");
        await using var watcher =
            new ContentWatcher(root["content"], _ => calls.Release(), new WatchSettings { Files = [root["list.txt"]] });
        await Called(() => root.Put("list.txt", "1"));
        await Called(() => root.Put("list.txt", "2"));
        await Called(() => File.Delete(root["list.txt"]));
    }

    private ContentWatcher Watch(TimeSpan? quiet = null, string folder = "content")
    {
        if (folder == "content")
        {
            Directory.CreateDirectory(root[folder]);
        }

        return new ContentWatcher(root[folder], Call, quiet is TimeSpan given ? new WatchSettings { Quiet = given } : null);
    }

    private void Call(ContentChanges changes)
    {
        told.Enqueue(changes);
        calls.Release();
    }

    private async Task Called(Action change)
    {
        while (await calls.WaitAsync(150, TestContext.Current.CancellationToken))
        {
            // What the change before this one still sets off.
        }

        change();
        Assert.True(await calls.WaitAsync(HangGuard.Limit, TestContext.Current.CancellationToken));
    }
}
