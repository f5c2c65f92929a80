using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MRS.Engine.Context;
using MRS.Review.Pages;
using MRS.Site.Commands;

namespace MRS.Site.Tests.Review;

/// <summary>The preview that <c>review --output</c> writes: the site with every change marked below <c>/_review/</c>.</summary>
public sealed class ReviewFilesTests : IDisposable
{
    private readonly GitSite site = new();

    [Fact]
    public async Task ChangedWordsAreMarkedAndNothingElse()
    {
        site.Replace("pages/about/mission.md", "We make examples.", "We make very good samples.");
        var page = await MarkedAsync("about/mission");

        Assert.Equal(["very good samples"], page.QuerySelectorAll("main ins").Select(e => e.TextContent));
        Assert.Equal(["examples"], page.QuerySelectorAll("main del").Select(e => e.TextContent));
        Assert.Equal("Change 1 of 1: reworded. ", page.GetElementById("change-1")!.TextContent);
        // Without the marks it is the page itself.
        foreach (var extra in page.QuerySelectorAll("main del, .review-note").ToList())
        {
            extra.Remove();
        }

        Assert.Equal(PageText.Folded(Read("about/mission/index.html").QuerySelector("main")!.TextContent),
            PageText.Folded(page.QuerySelector("main")!.TextContent));
    }

    [Fact]
    public async Task AddedAndRemovedBlocksAreMarkedWhereTheyStand()
    {
        site.Replace("pages/about/mission.md", "We make examples.", "A first paragraph.\n\nWe make examples.");
        site.Replace("pages/about/mission.md", "## How we work\n\nTogether.\n\n", "");
        var page = await MarkedAsync("about/mission");

        Assert.Equal(["A first paragraph."], page.QuerySelectorAll(".review-added ins").Select(e => e.TextContent));
        Assert.Equal(["How we work", "Together."], page.QuerySelectorAll("main del").Select(e => e.TextContent));
        Assert.Equal("We make examples.", page.QuerySelector(".review-added")!.NextElementSibling!.TextContent);
        Assert.Equal(page.QuerySelectorAll(".review-note").Length, page.QuerySelectorAll(".review-links a").Length);
    }

    [Fact]
    public async Task TextOfTheOldPageIsNeverMarkupOfTheNew()
    {
        site.Replace("pages/about/mission.md", "We make examples.", "Say `<script>alert(1)</script>` and `<img src=x>`.");
        site.Commit("Markup as text");
        site.Replace("pages/about/mission.md", "Say `<script>alert(1)</script>` and `<img src=x>`.", "Say nothing.");
        var page = await MarkedAsync("about/mission");

        Assert.Contains("<script>", string.Concat(page.QuerySelectorAll("main del").Select(e => e.TextContent)), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script, main img"));
    }

    [Fact]
    public async Task ChangedFirstPageStandsBesideTheList()
    {
        site.Replace("pages/index.md", "The society is open to all.\n", "The society is open to all.\n\nMore.\n");
        await WriteAsync("--preview-url", "https://preview.example.net", "--markdown", Path.Join(site.Root, "changes.md"));

        var list = Read("_review/index.html");
        Assert.Equal("What this proposal changes", list.QuerySelector("h1")!.TextContent);
        Assert.Contains(list.QuerySelectorAll("a"), a => a.GetAttribute("href") == ReviewPaths.Marked("/"));
        Assert.Equal(
            ["More."], Read(ReviewPaths.Marked("/")[1..] + "index.html").QuerySelectorAll("main ins").Select(e => e.TextContent.Trim()));
        Assert.Contains($"[changes marked](https://preview.example.net{ReviewPaths.Marked("/")})",
            await File.ReadAllTextAsync(Path.Join(site.Root, "changes.md"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public void NoTwoMakersOfAddressesShareOne()
    {
        var addresses = MemorySite.Full().Build().Files().Artifacts.Where(a => a.Path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(a => "/" + a.Path[..^"index.html".Length])
            .Concat(["/home/", "/beside/", "/before/", "/files/", "/before-files/"]).Distinct().ToList();
        IEnumerable<string> made =
        [
            ReviewPaths.List,
            .. addresses.Select(ReviewPaths.Marked),
            .. addresses.Select(ReviewPaths.Beside),
            .. addresses.Select(ReviewPaths.Before),
            .. addresses.Select(a => ReviewPaths.OldFile(a[1..] + "x.png")),
            .. new ReviewAssets(null).Files.Select(f => "/" + f.Path),
        ];

        Assert.Equal(
            [], made.Concat(addresses).GroupBy(a => a, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task ReplacedPictureIsShownBeforeAndAfter()
    {
        var before = await File.ReadAllBytesAsync(Path.Join(site.Content, "media", "square.png"), TestContext.Current.CancellationToken);
        File.Copy(Path.Join(site.Content, "media", "portrait.png"), Path.Join(site.Content, "media", "square.png"), overwrite: true);
        await WriteAsync();

        var pictures =
            Read("_review/index.html").QuerySelectorAll(".review-picture img").Select(i => i.GetAttribute("src")!).Distinct().ToList();
        Assert.Equal(["/_review/_before-files/media/square.png", "/media/square.png"], pictures);
        Assert.Equal(before, await File.ReadAllBytesAsync(
            Path.Join(site.Output, "_review", "_before-files", "media", "square.png"), TestContext.Current.CancellationToken));
        Assert.Contains(Read("_review/_before/samples/index.html").QuerySelectorAll("img"),
            i => i.GetAttribute("src") == "/_review/_before-files/media/square.png");
    }

    [Fact]
    public async Task ItIsAPreviewInEveryRespectAndFramesNothingButItself()
    {
        site.Replace("pages/about/mission.md", "Together.", "All together.");
        await WriteAsync("--proposal", "12", "--commit", "0123456789abcdef");

        Assert.All(Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories), file =>
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.Equal("noindex", Assert.Single(page.QuerySelectorAll("meta[name=robots]")).GetAttribute("content"));
            Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
        });
        Assert.Equal("Preview of proposal 12 at commit 0123456What would change",
            PageText.Folded(Read("index.html").QuerySelector(".preview-bar")!.TextContent)
                .Replace(" What", "What", StringComparison.Ordinal));
        Assert.Equal("/_review/", Read("index.html").QuerySelector(".preview-bar a")!.GetAttribute("href"));
        var headers = await File.ReadAllTextAsync(Path.Join(site.Output, "_headers"), TestContext.Current.CancellationToken);
        var rule = headers.Split("\n/").Single(r => r.StartsWith("_review/*", StringComparison.Ordinal));
        Assert.Contains("frame-src 'self'; frame-ancestors 'self'", rule, StringComparison.Ordinal);
        Assert.Contains("X-Frame-Options: SAMEORIGIN", rule, StringComparison.Ordinal);
        Assert.Equal(2, Read("_review/_beside/about/mission/index.html").QuerySelectorAll("iframe[title]").Length);
    }

    [Fact]
    public async Task BrokenProposalIsPublishedAsAPageThatSaysWhy()
    {
        site.Replace("pages/about/mission.md", "order: 10", "odrer: 10");
        var (code, said) = await site.ReviewAsync("--base", "main", "--output", site.Output);

        Assert.True(code == ExitCode.Problems, said);
        Assert.Contains("pages/about/mission.md, line 5", Read("index.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(site.Output, "about")));
    }

    public void Dispose() => site.Dispose();

    private async Task<IDocument> MarkedAsync(string folder)
    {
        await WriteAsync();
        return Read($"_review/{folder}/index.html");
    }

    private async Task WriteAsync(params string[] options)
    {
        var (code, said) = await site.ReviewAsync(["--base", "main", "--output", site.Output, .. options]);
        Assert.True(code == ExitCode.Fine, said);
    }

    private IDocument Read(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(site.Output, path)));
}
