using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Checking;

/// <summary>A link that stands on many pages is right or wrong on each of them.</summary>
public sealed class LinkCheckTests
{
    private const string First = "pages/about/index.md";
    private const string Second = "pages/about/mission.md";

    [Fact]
    public void APartOfThePageItselfMayBeThereOnOnePageOnly()
    {
        var site =
            MemorySite.Full().Append(First, "\n## Only here\n\nSee [this](#only-here).\n").Append(Second, "\nSee [this](#only-here).\n");

        Assert.Equal([Second], FilesWith(ProblemCodes.BrokenFragment, site));
    }

    [Fact]
    public void APartThatIsMissingIsReportedOnEveryPageThatLinksToIt()
    {
        var site = MemorySite.Full().Append(First, "\nSee [this](/about/mission/#nothing).\n")
            .Append(Second, "\nSee [this](/about/mission/#nothing).\n");

        Assert.Equal([First, Second], FilesWith(ProblemCodes.BrokenFragment, site));
    }

    [Theory]
    [InlineData("[a](/about/#größe)")]
    [InlineData("[a](/about/#gr%c3%b6%C3%9Fe)")]
    [InlineData("[a](/about/#gro\u0308ße \"Sizes\")")]
    [InlineData("[a](</about/#größe>)")]
    [InlineData("[a](/about/?a=1&b=2#größe)")]
    [InlineData("[a](/about/#größe&amp;co)")]
    [InlineData("[a][there]\n\n[there]: /about/#größe", 8)]
    [InlineData("[a](#größe)")]
    [InlineData("[a](https://www.example.org/about/#größe)")]
    [InlineData("- one\n- two\n  | A | B |\n  | --- | --- |\n  | x | [a](/about/#größe) |", 10)]
    public void APartThatIsMissingIsReportedAtTheLineOfTheLink(string markdown, int line = 6)
    {
        var problem = Assert.Single(Page(markdown).Build().Of(ProblemCodes.BrokenFragment));

        Assert.Equal(("pages/a-page.md", line), (problem.At.File, problem.At.Line));
        Assert.Contains("größe", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](/about/#größe)")]
    [InlineData("[a](/about/#gro\u0308ße)")]
    [InlineData("[a](/about/#gr%C3%B6%c3%9fe)")]
    [InlineData("[a](/about/#gro%CC%88%C3%9Fe)")]
    [InlineData("[a](/%61bout/#größe)")]
    [InlineData("[a](/news/../about/#größe)")]
    [InlineData("[a](/./about/)")]
    [InlineData("![A square](/media/%73quare.png)")]
    public void AnAddressMayBeWrittenInAnyWay(string markdown) =>
        Assert.Equal([], Page(markdown).Append(First, "\n## Gro\u0308ße\n").Build().Problems);

    [Theory]
    [InlineData("https://www.example.org/nowhere/")]
    [InlineData("http://www.example.org/nowhere/")]
    [InlineData("HTTPS://WWW.Example.ORG:443/nowhere/#part")]
    [InlineData("https://www.example.org./nowhere/?a=b")]
    [InlineData("https://www.example.org/nowhere.pdf")]
    public void AWholeAddressOfTheOwnDomainThatLeadsNowhereIsABrokenLink(string url)
    {
        var problem = Assert.Single(Page($"Text.\n\n[a]({url})").Build().Problems);

        Assert.Equal((ProblemCodes.BrokenLink, "pages/a-page.md", 8), (problem.Code, problem.At.File, problem.At.Line));
        Assert.Contains("address of this site", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.example.org/basic-page/mission", "LinkMoved", "Write /about/mission/.")]
    [InlineData("https://www.example.org/abuot/", "BrokenLink", "Did you mean \"/about/\"?")]
    [InlineData("https://www.example.org/about/index.html", "BrokenLink", "Did you mean \"/about/\"?")]
    [InlineData("https://www.example.org/about.html", "BrokenLink", "Did you mean \"/about/\"?")]
    [InlineData("https://www.example.org/About/", "LinkCase", "Write /about/.")]
    [InlineData("https://www.example.org/media/nothing.png", "ImageMissing", "Did you mean \"/media/portrait.png\"?")]
    [InlineData("http://www.example.org/about/", "InsecureLink", "It is an address of this site: write /about/.")]
    public void TheMendOfAWholeAddressIsTheOneFromTheFirstSlashOn(string url, string code, string hint)
    {
        var problem = Assert.Single(Page($"[a]({url})").Build().All, p => p.At.File == "pages/a-page.md");

        Assert.Equal((code, hint),
            (typeof(ProblemCodes).GetFields().Single(f => ReferenceEquals(f.GetValue(null), problem.Code)).Name, problem.Hint));
    }

    [Theory]
    [InlineData("https://www.example.org")]
    [InlineData("https://www.example.org/")]
    [InlineData("https://www.example.org/about/mission/")]
    [InlineData("https://example.org/media/square.png")]
    [InlineData("https://www.example.org/news/atom.xml")]
    [InlineData("https://example.org/nowhere/")]
    [InlineData("https://social.example.org/nowhere/")]
    [InlineData("https://www.example.org.evil.example/nowhere/")]
    [InlineData("https://www.example.org:8443/nowhere/")]
    public void AWholeAddressThatLeadsSomewhereOrIsAnotherDomainsIsSound(string url) =>
        Assert.Equal([], Page($"[a]({url})").Build().Problems);

    [Fact]
    public void AWholeAddressInAFieldIsCheckedAsWell()
    {
        var problem = Assert.Single(MemorySite.Full()
            .Replace("events/congress-2031.md", "https://congress.example.org", "https://www.example.org/congress/")
            .Build().Problems
            .DistinctBy(p => p.At));

        Assert.Equal((ProblemCodes.BrokenLink, "events/congress-2031.md", 20), (problem.Code, problem.At.File, problem.At.Line));
    }

    [Fact]
    public void OnADomainThatIsSharedOnlyTheFolderOfTheSiteIsItsOwn()
    {
        var own = OwnDomain.Of(new WebAddress("https://example.org/society"));

        Assert.Equal(["/", "/", "/a/?b#c", null, null, null], new[]
        {
            "https://example.org/society",
            "https://example.org/society/",
            "https://example.org/%73ociety/a/?b#c",
            "https://example.org/",
            "https://example.org/society2/",
            "mailto:a@example.org",
        }
            .Select(own.Local));
    }

    private static MemorySite Page(string body) =>
        MemorySite.Full().With("pages/a-page.md",
            "---\ntitle: \"A page\"\ndescription: \"A page that links to others, so that tests can look at what is said of them.\"\n"
                + $"---\n\n{body}\n");

    private static IEnumerable<string> FilesWith(ProblemCode code, MemorySite site) =>
        SiteBuilder.Build(site.Sources, new BuildOptions(MemorySite.Day), new ProblemLog()).Problems
            .Where(p => p.Code == code)
            .Select(p => p.At.File)
            .Order(StringComparer.Ordinal);
}
