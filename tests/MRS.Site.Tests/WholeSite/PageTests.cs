using AngleSharp.Dom;
using MRS.Content.Model;
using MRS.Theme.Sharing;
using NetVips;

namespace MRS.Site.Tests.WholeSite;

/// <summary>What holds of every page that is published.</summary>
public sealed class PageTests
{
    private const int MostBytesOfShareImage = 150_000;

    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void TheStrictBuildHasNoProblem(string name) =>
        Assert.Equal([], PublishedSite.Of(name).Result.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"));

    [Theory, MemberData(nameof(Sites))]
    public void NoTwoPagesShareATitle(string name)
    {
        var site = PublishedSite.Of(name);
        var titles = site.AllPages.Select(p => site.Result.Page(p).Title!).ToList();

        Assert.DoesNotContain(titles, string.IsNullOrWhiteSpace);
        Assert.Equal([], titles.GroupBy(t => t, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageNamesItsOwnAddressOrAsksNotToBeListed(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var canonical = site.Result.Page(path).QuerySelectorAll("link[rel=canonical]").Select(l => l.GetAttribute("href"));
            Assert.Equal(site.ListedPages.Contains(path) ? [site.AddressOf(path)] : [], canonical);
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageIsDescribedInSomeWords(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages, path =>
        {
            var description = Meta(site.Result.Page(path), "name", "description")!;
            Assert.InRange(DescriptionLimits.LengthOf(description), DescriptionLimits.Shortest, DescriptionLimits.Longest);
            Assert.Equal(description, description.Trim());
            Assert.Equal([description, description],
                [Meta(site.Result.Page(path), "property", "og:description"), Meta(site.Result.Page(path), "name", "twitter:description")]);
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageHasOneMainHeading(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.AllPages,
            path => Assert.NotEqual("", PageText.Folded(Assert.Single(site.Result.Page(path).QuerySelectorAll("h1")).TextContent)));
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageHasAShareImageOfTheRightSizeInWordsAsWell(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var page = site.Result.Page(path);
            var address = Meta(page, "property", "og:image")!;
            Assert.StartsWith(site.BaseUrl + "/assets/share/", address, StringComparison.Ordinal);
            AssertShareImage(site.Result.Bytes(address[(site.BaseUrl.Length + 1)..]));
            Assert.Equal((ShareCard.Width.ToString(), ShareCard.Height.ToString()),
                (Meta(page, "property", "og:image:width"), Meta(page, "property", "og:image:height")));
            Assert.True(Meta(page, "property", "og:image:alt")!.Length > 20);
            Assert.Equal((address, Meta(page, "property", "og:image:alt")),
                (Meta(page, "name", "twitter:image"), Meta(page, "name", "twitter:image:alt")));
            Assert.Equal("summary_large_image", Meta(page, "name", "twitter:card"));
        });
    }

    private static void AssertShareImage(byte[] bytes)
    {
        Assert.InRange(bytes.Length, 1, MostBytesOfShareImage);
        using var image = Image.NewFromBuffer(bytes);
        Assert.Equal((ShareCard.Width, ShareCard.Height), (image.Width, image.Height));
    }

    private static string? Meta(IDocument page, string attribute, string name) =>
        page.QuerySelectorAll($"head meta[{attribute}='{name}']").Single().GetAttribute("content");
}
