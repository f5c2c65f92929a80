using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using MRS.Engine;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Engine.Outputs.Search;
using MRS.Site.Preview;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private readonly ToolSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void TheIndexIsAmongTheFilesWithoutTheToolsOwnInterface()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var index = site.Build(site.Tools with { DrawsShareImages = false }).Snapshot!.Artifacts.Select(a => a.Path).Where(
            p => p.StartsWith(SearchIndex.Folder, StringComparison.Ordinal)).ToList();

        Assert.Contains("pagefind/pagefind.js", index);
        Assert.Contains("pagefind/pagefind-entry.json", index);
        Assert.DoesNotContain(index, p => p.Contains("-ui", StringComparison.Ordinal) || p.Contains("worker", StringComparison.Ordinal)
            || p.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPageButTheSearchIsInTheIndex()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var result = site.Build(site.Tools with { DrawsShareImages = false });

        Assert.Equal(result.Pages - 2, result.Snapshot!.Artifacts.Count(a => a.Path.EndsWith(".pf_fragment", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnotherStylesheetOrMenuMakesNoNewIndex()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        static Artifact Page(string head) =>
            Artifact.Text("index.html", $"<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body><main><h1>A</h1></main></body></html>");
        SearchIndex.Of([Page("<title>A</title>")], site.Tools);

        Assert.Equal(1, SearchIndex.Of([Page("<title>B</title>")], site.Tools).Cached);
    }

    [Fact]
    public void TheSearchPageListsAllPagesAndNeedsNoScriptForThat()
    {
        var result = site.Build(null);
        var page = Page(result, "search/index.html");

        var pages = result.Snapshot!.Artifacts
            .Where(a => PageText.IsForReaders(a.Path) && a.Path != "404.html")
            .Select(a => "/" + a.Path[..^"index.html".Length])
            .Where(a => a != "/search/");
        Assert.Equal(pages.Order(StringComparer.Ordinal),
            page.QuerySelectorAll("main .search-section a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Null(page.QuerySelector("form"));
    }

    [Fact]
    public void OnlyTheSearchPageLoadsAnythingForTheSearch()
    {
        var result = site.Build(site.PicturesOnly);
        foreach (var file in result.Snapshot!.Artifacts.Where(a => PageText.IsForReaders(a.Path)))
        {
            var html = Encoding.UTF8.GetString(file.Content.Span);
            Assert.Equal(file.Path == "search/index.html", html.Contains("assets/search.", StringComparison.Ordinal));
            Assert.DoesNotContain("pagefind", html, StringComparison.Ordinal);
        }

        var page = Page(result, "search/index.html");
        Assert.Equal(("get", "/search/", true), (page.QuerySelector("form")!.GetAttribute("method"),
            page.QuerySelector("form")!.GetAttribute("action"), page.QuerySelector("#site-search")!.ClassList.Contains("search-waiting")));
        Assert.StartsWith("sha384-", page.QuerySelector("script[src*=search]")!.GetAttribute("integrity"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APreviewMakesTheIndexOnFirstUse()
    {
        var made = 0;
        var options = new PreviewOptions { Port = 0, SearchIndexOf = _ => [Artifact.Text("pagefind/pagefind.js", $"// {++made}")] };
        await using var server = await PreviewServer.StartAsync(options, TestContext.Current.CancellationToken);
        server.Update(site.Build(site.PicturesOnly));
        using var visitor = new HttpClient { BaseAddress = server.Address };
        var page = await visitor.GetAsync("search/", TestContext.Current.CancellationToken);

        Assert.Equal(0, made);
        Assert.Contains("'wasm-unsafe-eval'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("// 1", await visitor.GetStringAsync("pagefind/pagefind.js", TestContext.Current.CancellationToken));
        Assert.Equal("// 1", await visitor.GetStringAsync("pagefind/pagefind.js", TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("pagefind/none", TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain("wasm",
            (await visitor.GetAsync("", TestContext.Current.CancellationToken)).Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(BuildResult result, string path)
    {
        Assert.True(result.Snapshot!.TryGet(path, out var page));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content.Span));
    }
}
