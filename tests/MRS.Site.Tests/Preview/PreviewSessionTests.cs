using System.Collections.Concurrent;
using MRS.Engine;
using MRS.Site.Preview;
using MRS.Site.Reporting;
using MRS.Site.Tests.Output;
using MRS.Site.Tests.Reporting;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class PreviewSessionTests : IDisposable
{
    private readonly TemporaryFolder root = new();
    private readonly BlockingCollection<string> said = [];
    private readonly CancellationTokenSource stop = new();

    public void Dispose()
    {
        stop.Dispose();
        said.Dispose();
        root.Dispose();
    }

    [Fact]
    public async Task APreviewBuildsServesWatchesAndStops()
    {
        root.Put("content/index.md", "Home");
        var session = Start(Build);
        Assert.Matches("^2 pages, 0 problems, [0-9]+ ms$", Next());
        var address = new Uri(Next().Split(' ')[4]);
        using var client = new HttpClient { BaseAddress = address };
        Assert.Contains("<h1>Home</h1>", await Text(client));

        root.Put("content/index.md", "Changed");
        Assert.Matches("^2 pages, 1 file changed, 0 problems, [0-9]+ ms$", Next());
        Assert.Contains("<h1>Changed</h1>", await Text(client));

        root.Put("content/index.md", "broken");
        Assert.Equal("content/data/partners.yml:14:5: error MRS012: unknown field \"nmae\"\n    did you mean \"name\"?", Next());
        Assert.Matches("^0 pages, 1 problem, [0-9]+ ms$", Next());
        Assert.Contains("<h1>Changed</h1>", await Text(client));

        root.Put("content/index.md", "bug");
        Assert.StartsWith("content: error MRS170: The build failed because of a mistake in this program: a bug", Next());
        Assert.Contains("a bug", await Text(client));
        Assert.Contains("<h1>Changed</h1>", await Text(client));
        root.Put("content/index.md", "Mended");
        Assert.StartsWith("2 pages, 1 file changed", Next());

        await stop.CancelAsync();
        await HangGuard.WaitAsync(session);
        await Assert.ThrowsAsync<HttpRequestException>(() => Text(client));
    }

    private Task Start(Func<ContentChanges, BuildResult?> build)
    {
        var options = new PreviewOptions { Port = 0, Say = said.Add, Style = new ReportStyle { FilePrefix = "content" } };
        return new PreviewSession(build, root["content"], options).RunAsync(stop.Token);
    }

    private BuildResult Build(ContentChanges changes) => File.ReadAllText(root["content/index.md"]) switch
    {
        "broken" => Builds.Broken(Problems.Misspelt),
        "bug" => throw new InvalidOperationException("a bug"),
        var text => Builds.Of(Sites.Of(("index.html", Builds.Page(text)))) with { Pages = 2 },
    };

    private string Next() =>
        said.TryTake(out var line, (int)HangGuard.Limit.TotalMilliseconds, TestContext.Current.CancellationToken)
            ? line
            : "nothing more";

    private static Task<string> Text(HttpClient client) => client.GetStringAsync("/", TestContext.Current.CancellationToken);
}
