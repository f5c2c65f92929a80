using System.Globalization;
using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;

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

    private static double Counted(GrowingSite site)
    {
        IReadOnlyList<SourceFile> sources =
            [.. site.Files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text)))];
        return Allocation.Of(
            () => SiteBuilder.Build(sources, new BuildOptions(MemorySite.Day) { PublishedUrls = site.PublishedUrls }, new ProblemLog()));
    }
}
