using AngleSharp.Dom;
using MRS.Content.Model;

namespace MRS.Site.Tests.RealContent;

/// <summary>The society's content as it is published.</summary>
public sealed class RealContentTests
{
    [Fact]
    public void ItHasNoProblemAtAll() =>
        Assert.Equal([], SocietySite.Built.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"));

    [Fact]
    public async Task StrictCheckSaysZero()
    {
        using var site = new TemporarySite(Repository.Content);

        var (code, said) = await site.RunAsync("check", "--strict", "--date", SocietySite.TodayText);

        Assert.True(code == 0, said);
    }

    [Fact]
    public void EveryPageHasOneMainHeading() =>
        EveryPage(page => Assert.NotEqual("", PageText.Folded(Assert.Single(page.QuerySelectorAll("h1")).TextContent)));

    [Fact]
    public void EveryPageHasATitleOfItsOwn()
    {
        var titles = SocietySite.Snapshot.Pages().Select(p => p.Document.Title).ToList();

        Assert.DoesNotContain(titles, string.IsNullOrWhiteSpace);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void EveryPageSaysItsLanguageAndHasItsLandmarks() =>
        EveryPage(page =>
        {
            Assert.Equal(SocietySite.Content.Settings.Language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Single(page.QuerySelectorAll("body > header"));
            Assert.Single(page.QuerySelectorAll("body > footer"));
            Assert.NotNull(page.QuerySelector("nav"));
        });

    [Fact]
    public void EveryPageSkipsNoHeadingLevel() =>
        EveryPage(page =>
        {
            var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();
            Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
            Assert.Equal(1, levels[0]);
        });

    [Fact]
    public void NothingOnAPageCanRun() =>
        EveryPage(page =>
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base"));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name is "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
        });

    [Fact]
    public void EveryLinkWithinTheSiteLeadsToAFileThatIsThere() =>
        EveryPage(page =>
        {
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                var path = link.EndsWith('/') ? link[1..] + "index.html" : link[1..];
                Assert.True(SocietySite.Snapshot.TryGet(path, out _), link);
            }
        });

    [Fact]
    public void EveryPageOfTheContentIsBuiltOrHidden()
    {
        var listed = SocietySite.Addresses(SocietySite.Content);

        Assert.All(listed, address => SocietySite.Snapshot.Page(address));
        Assert.All(SocietySite.Content.Pages.Where(p => p.Shows == PageListing.None), p => Assert.Contains(Site.Planning.Planner.AddressOf(p.Id), listed));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about/mission/")]
    [InlineData(SocietySite.VisionAddress)]
    [InlineData("/about/partners/")]
    [InlineData("/meetings/")]
    [InlineData("/awards/")]
    [InlineData("/membership/")]
    public void PagesTheSocietyWantsAreThere(string address) =>
        Assert.True(SocietySite.Snapshot.Page(address).MainText().Length > 100);

    private static void EveryPage(Action<IDocument> check) =>
        Assert.All(SocietySite.Snapshot.Pages(), page =>
        {
            try
            {
                check(page.Document);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail($"{page.Path}: {e.Message}");
            }
        });
}
