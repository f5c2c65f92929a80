using System.Globalization;
using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Tests.Work;

/// <summary>Twice as much of anything is twice the work: counted, not timed.</summary>
[Collection(nameof(AloneCollection))]
public sealed class LinearWorkTests(ITestOutputHelper output)
{
    private const double Growth = 2.2;

    public static TheoryData<string> Kinds => [.. GrowingSite.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void TwiceTheInputIsTwiceTheWork(string kind)
    {
        var (make, count) = GrowingSite.Kinds[kind];
        var (nothing, small, large) = (Counted(make(1)), Counted(make(count)), Counted(make(2 * count)));
        var growth = (large - nothing) / (small - nothing);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {count} take {(small - nothing) / 1e6:0.0} MB, {2 * count} take {(large - nothing) / 1e6:0.0} MB, {growth:0.00} times"));
        // What was refused was not worked on.
        Assert.InRange(growth, 1.5, Growth);
    }

    private static double Counted(GrowingSite site)
    {
        IReadOnlyList<SourceFile> sources = [.. site.Files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text)))];
        return Allocation.Of(() => SiteBuilder.Build(sources, new BuildOptions(MemorySite.Day) { Ledger = site.Ledger }, new ProblemLog()));
    }
}
