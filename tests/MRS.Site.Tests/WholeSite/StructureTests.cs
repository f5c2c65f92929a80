using MRS.Content.Model;
using MRS.Engine.Planning;

namespace MRS.Site.Tests.WholeSite;

/// <summary>How every page is put together, and that it leads nowhere that is not there.</summary>
public sealed class StructureTests
{
    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageSaysItsLanguageAndHasItsLandmarks(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages, path =>
        {
            var page = site.Result.Page(path);
            Assert.Equal(site.Records.Settings.Language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Single(page.QuerySelectorAll("body > header"));
            Assert.Single(page.QuerySelectorAll("body > footer"));
            Assert.NotNull(page.QuerySelector("nav"));
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageSkipsNoHeadingLevel(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages, path =>
        {
            var levels = site.Result.Page(path).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();
            Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
            Assert.Equal(1, levels[0]);
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void NothingOnAPageCanRun(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages, path =>
        {
            var page = site.Result.Page(path);
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base"));
            Assert.DoesNotContain(
                page.All, e => e.Attributes.Any(a => a.Name is "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryLinkWithinTheSiteLeadsToAFileThatIsThere(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages, path =>
        {
            foreach (var link in site.Result.Page(path).QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                Assert.True(site.Result.Has(link.EndsWith('/') ? link[1..] + "index.html" : link[1..]), link);
            }
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageOfTheContentIsBuiltOrHidden(string name)
    {
        var site = PublishedSite.Of(name);
        var planned = site.Plan.Pages.Select(p => p.Address).ToList();

        Assert.All(planned, address => Assert.True(site.Result.Has(address[1..] + "index.html"), address));
        Assert.All(site.Records.Pages.Where(p => p.Shows == PageListing.None), p => Assert.Contains(Planner.AddressOf(p.Id), planned));
    }
}
