using System.Globalization;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Tests.Work;

/// <summary>Twice as much of anything is twice the work: counted, not timed.</summary>
[Collection(nameof(AloneCollection))]
public sealed class LinearWorkTests(ITestOutputHelper output)
{
    private const double Growth = 2.2;

    public static TheoryData<string> Kinds => [.. ManyOfAKind.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void TwiceTheInputIsTwiceTheWork(string kind)
    {
        var (make, count) = ManyOfAKind.Kinds[kind];
        var nothing = Counted(make(1));
        double[] taken = [.. new[] { count / 2, count, 2 * count }.Select(n => Counted(make(n)) - nothing)];
        var (first, second) = (taken[1] / taken[0], taken[2] / taken[1]);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {count / 2} take {taken[0] / 1e6:0.0} MB, {count} take {taken[1] / 1e6:0.0} MB, "
                + $"{2 * count} take {taken[2] / 1e6:0.0} MB, {first:0.00} and {second:0.00} times"));
        // Where a large buffer has to be doubled, one of the two steps pays for it; what grows faster than its input does so in both.
        Assert.InRange(Math.Min(first, second), 0, Growth);
        // What was refused was not worked on.
        Assert.InRange(second, 1.5, double.MaxValue);
    }

    private static double Counted(ManyOfAKind many)
    {
        var sources = many.Site.Sources;
        return Allocation.Of(
            () => SiteBuilder.Build(sources, MemorySite.Today with { PublishedUrls = many.PublishedUrls }, new ProblemLog()));
    }
}
