using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

public sealed class OutputLockTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public void ASecondBuildIsRefusedWhenTheFirstTakesTooLong()
    {
        var said = new List<string>();
        using var first = Hold();
        var settings = new OutputSettings { LockWait = TimeSpan.FromMilliseconds(120), Say = said.Add };
        var refusal = Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(root["output"], Sites.Named("a"), settings));
        Assert.Contains("another build is writing to", refusal.Message);
        Assert.Single(said);
        Assert.False(Directory.Exists(root["output"]));
    }

    [Fact]
    public async Task ASecondBuildWaitsForTheFirst()
    {
        using var waits = new ManualResetEventSlim();
        var first = Hold();
        var settings = new OutputSettings { Say = _ => waits.Set() };
        var second = Task.Run(() => OutputFolder.Write(root["output"], Sites.Named("a"), settings), TestContext.Current.CancellationToken);
        Assert.True(waits.Wait(HangGuard.Limit, TestContext.Current.CancellationToken));
        first.Dispose();
        Assert.Equal(new WriteResult(1, 0, 0), await second);
    }

    [Fact]
    public void ManyBuildsAtOnceLeaveOneWholeSite()
    {
        var sites = Enumerable.Range(0, 8).Select(i => Sites.Of(("index.html", $"{i}"), ($"p{i}/index.html", $"{i}"))).ToList();
        Parallel.ForEach(
            sites, site => OutputFolder.Write(root["output"], site, new OutputSettings { LockWait = HangGuard.Limit }));
        Assert.Single(sites, site => site.Is(root["output"]));
    }

    private FileStream Hold() => new(root[".output.lock"], FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
