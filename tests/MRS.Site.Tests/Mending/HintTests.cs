using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Editing;
using MRS.Site.Tests.InvalidSites;

namespace MRS.Site.Tests.Mending;

/// <summary>A hint that names one change leads, followed to the letter, to content without problems.</summary>
public sealed class HintTests
{
    private static readonly string ListFile = Path.Join(Repository.Fixtures, "mended.txt");

    public static TheoryData<string> Mended => [.. File.ReadAllLines(ListFile)];

    [Theory]
    [MemberData(nameof(Mended))]
    public void EveryHintWithASingleMendLeadsToCleanContent(string name)
    {
        var mends = Mend(name);

        ProblemAssert.None(mends.Left);
        Assert.All(mends.Lines, l => Assert.NotEqual(l.Old, l.New));
    }

    // A hint that loses its mend, or gains one, changes the list.
    [Fact]
    public void TheListNamesEverySiteWhoseProblemsAllHaveASingleMend()
    {
        var sites = InvalidSite.Names.Where(n => Mend(n) is { Lines.Count: > 0, Left: { Problems: [] } left }
            && left.Notices.All(l => l.Mend is null)).ToList();

        Assert.True(sites.SequenceEqual(File.ReadAllLines(ListFile)), $"{ListFile} should hold:\n{string.Join('\n', sites)}");
    }

    // What cannot be mended by itself is left as it is: no mend makes it worse, and none is made for ever.
    [Fact]
    public void NoMendBringsANewProblem() => Assert.All(InvalidSite.Names, n =>
    {
        var before = MemorySite.Small().Overlay(new InvalidSite(n).Bad).Build().All;
        var mends = Mend(n);
        Assert.True(mends.Left.All.Count <= before.Count, $"{n}: {string.Join('\n', mends.Left.All)}");
        Assert.True(mends.Lines.Count <= before.Count, n);
    });

    private static ContentMends Mend(string name) => ContentMends.Of(
        MemorySite.Small().Overlay(new InvalidSite(name).Bad).Sources,
        files => SiteBuilder.Build(files, MemorySite.Today, new ProblemLog()));
}
