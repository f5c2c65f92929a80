using System.Net;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.BrowserTests.Hosting;

/// <summary>The host of the tests behaves as the published site's host does.</summary>
public sealed class StaticHostTests : IAsyncLifetime
{
    private readonly HttpClient client =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private StaticHost host = null!;

    public async ValueTask InitializeAsync()
    {
        var site = new Snapshot(
        [
            Artifact.Text("index.html", "<p>Home</p>"),
            Artifact.Text("about/index.html", "<p>About</p>"),
            Artifact.Text("404.html", "<p>Not here</p>"),
            Artifact.Text("_redirects", "/old /about/ 301\n"),
            Artifact.Text("_headers", "/*\n  X-First: everywhere\n  X-Second: everywhere\n/about/*\n  X-Second: about\n"),
        ]);
        host = await StaticHost.StartAsync(site, new Compression());
        client.BaseAddress = host.Address;
    }

    [Theory]
    [InlineData("/", 200, "everywhere")]
    [InlineData("/about/", 200, "about")]
    [InlineData("/nothing/", 404, "everywhere")]
    [InlineData("/_headers", 404, "everywhere")]
    public async Task LaterRulesReplaceHeadersAndEveryAnswerHasThem(string address, int status, string second)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("everywhere", Assert.Single(answer.Headers.GetValues("X-First")));
        Assert.Equal(second, Assert.Single(answer.Headers.GetValues("X-Second")));
    }

    [Theory]
    [InlineData("/about", "/about/")]
    [InlineData("/old", "/about/")]
    public async Task AddressesLeadOn(string from, string to)
    {
        using var answer = await client.GetAsync(from, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(to, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task TextsTravelAsBrotliIfAsked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        using var plain = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal("<p>Home</p>", await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }
}
