using MRS.Content.Problems;

namespace MRS.Site.Tests.Checking;

/// <summary>A link that stands on many pages is right or wrong on each of them.</summary>
public sealed class LinkCheckTests
{
    private const string First = "pages/about/index.md";
    private const string Second = "pages/about/mission.md";

    [Fact]
    public void APartOfThePageItselfMayBeThereOnOnePageOnly()
    {
        var site = MemorySite.Full().Append(First, "\n## Only here\n\nSee [this](#only-here).\n").Append(Second, "\nSee [this](#only-here).\n");

        Assert.Equal([Second], FilesWith(ProblemCodes.BrokenFragment, site));
    }

    [Fact]
    public void APartThatIsMissingIsReportedOnEveryPageThatLinksToIt()
    {
        var site = MemorySite.Full().Append(First, "\nSee [this](/about/mission/#nothing).\n").Append(Second, "\nSee [this](/about/mission/#nothing).\n");

        Assert.Equal([First, Second], FilesWith(ProblemCodes.BrokenFragment, site));
    }

    private static IEnumerable<string> FilesWith(ProblemCode code, MemorySite site) =>
        SiteBuilder.Build(site.Sources, new BuildOptions(MemorySite.Day), new ProblemLog()).Problems.Where(p => p.Code == code).Select(p => p.At.File).Order(StringComparer.Ordinal);
}
