using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Site.Tests.Determinism;

namespace MRS.Site.Tests.Incremental;

/// <summary>A build that remembers the one before gives what a build gives that remembers nothing.</summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private const int Edits = 500;
    private static readonly BuildOptions Options = new(MemorySite.Day) { IsPreview = true };

    [Fact]
    public void FiveHundredEditsGiveTheSameProblemsAndTheSameBytesAsWholeBuilds()
    {
        var edits = new RandomEdits(20261123, SnapshotAssert.Full());
        var memory = new BuildCache();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var good = 0;
        for (var i = 0; i < Edits; i++)
        {
            var quick = SiteBuilder.Build(edits.Sources, Options, new ProblemLog(), memory);
            var whole = SiteBuilder.Build(edits.Sources, Options, new ProblemLog());
            Same(whole, quick, $"edit {i} ({edits.Last})");
            kinds[edits.Last] = kinds.GetValueOrDefault(edits.Last) + 1;
            good += whole.Snapshot is null ? 0 : 1;
            edits.Next(isBroken: whole.Snapshot is null);
        }

        output.WriteLine($"{good} of {Edits} built; "
            + $"{string.Join(", ", kinds.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key} {k.Value}"))}");
        Assert.InRange(good, Edits / 2, Edits * 9 / 10);
    }

    private static void Same(BuildResult whole, BuildResult quick, string when)
    {
        Assert.True(whole.Problems.SequenceEqual(quick.Problems),
            $"{when}: other problems.\n{string.Join("\n", whole.Problems)}\nwith memory:\n{string.Join("\n", quick.Problems)}");
        Assert.Equal(whole.Pages, quick.Pages);
        Assert.True((whole.Snapshot is null) == (quick.Snapshot is null), when);
        if (whole.Snapshot is Snapshot all && quick.Snapshot is Snapshot made)
        {
            Assert.Equal(all.Artifacts.Select(a => a.Path), made.Artifacts.Select(a => a.Path));
            Assert.All(all.Artifacts.Zip(made.Artifacts), pair => Assert.True(
                pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), $"{when}: {pair.First.Path} differs."));
        }
    }
}
