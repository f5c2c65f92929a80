using System.Net;
using System.Net.Sockets;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.Preview;
using MRS.Site.Tests.Output;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class PreviewServerTests
{
    [Fact]
    public async Task AddressesLeadToTheFilesOfTheSite()
    {
        await using var visitor =
            await Visitor.To(Builds.Good(("about/index.html", Builds.Page("About")), ("zoë/index.html", Builds.Page("Zoë"))));
        Assert.Equal("Home", (await visitor.Page("/")).Title);
        Assert.Equal("About", (await visitor.Page("/about/")).Title);
        Assert.Equal("About", (await visitor.Page("/about/index.html?x=1")).Title);
        Assert.Equal("Zoë", (await visitor.Page("/zo%C3%AB/")).Title);
    }

    [Theory, InlineData("/about", "/about/"), InlineData("/about?q=1", "/about/?q=1"), InlineData("/zo%C3%AB", "/zo%C3%AB/")]
    public async Task AnAddressWithoutItsSlashIsSentToTheOneWithIt(string path, string expected)
    {
        await using var visitor = await Visitor.To(Builds.Good(("about/index.html", "x"), ("zoë/index.html", "x")));
        using var response = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/About/")]
    [InlineData("//evil.example")]
    [InlineData("/_redirects")]
    [InlineData("/_headers")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task WhatIsNotThereIsAnsweredByTheSitesOwnPage(string path)
    {
        await using var visitor = await Visitor.To(Builds.Good(("about/index.html", "x"), ("_redirects", ""), ("_headers", "")));
        Assert.Equal("Not here", (await visitor.Page(path, HttpStatusCode.NotFound)).Title);
    }

    [Fact]
    public async Task ASiteWithoutAPageForWhatIsNotThereStillAnswers404()
    {
        await using var visitor = await Visitor.To(Builds.Of(Sites.Named("index.html")));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nowhere")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/_preview/nowhere")).StatusCode);
    }

    [Theory]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("events.ics", "text/calendar; charset=utf-8")]
    [InlineData("a.SVG", "image/svg+xml; charset=utf-8")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("a.unknown", "application/octet-stream")]
    [InlineData("index.html", "text/html; charset=utf-8")]
    public async Task EveryFileHasItsType(string path, string expected)
    {
        await using var visitor = await Visitor.To(Builds.Of(Sites.Named(path)));
        using var response = await visitor.Get("/" + path);
        Assert.Equal(expected, response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task BytesArriveAsTheyAre()
    {
        var bytes = Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7)).ToArray();
        await using var visitor = await Visitor.To(Builds.Of(new Snapshot([new Artifact("a.png", bytes)])));
        Assert.Equal(bytes, await (await visitor.Get("/a.png")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task HeadAnswersWithoutABody()
    {
        await using var visitor = await Visitor.To(Builds.Of(Sites.Of(("a.txt", "hello"))));
        using var response = await visitor.Send(HttpMethod.Head, "/a.txt");
        Assert.Equal(5, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory, InlineData("POST"), InlineData("PUT"), InlineData("DELETE"), InlineData("OPTIONS")]
    public async Task NothingCanBeWritten(string method)
    {
        await using var visitor = await Visitor.To(Builds.Good());
        using var response = await visitor.Send(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task AnUnchangedFileIsNotSentAgain()
    {
        await using var visitor = await Visitor.To(Builds.Of(Sites.Of(("a.css", "a{}"))));
        using var first = await visitor.Get("/a.css");
        var tag = first.Headers.ETag!.Tag;
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Send(HttpMethod.Get, "/a.css", ("If-None-Match", tag))).StatusCode);
        visitor.Server.Update(Builds.Of(Sites.Of(("a.css", "b{}"))));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(HttpMethod.Get, "/a.css", ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task PagesHaveTheSecurityHeadersOfThePublishedSite()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        using var response = await visitor.Get("/");
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy);
        Assert.DoesNotContain("upgrade-insecure-requests", policy);
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
    }

    [Theory]
    [InlineData("localhost:PORT", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:PORT", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:PORT", HttpStatusCode.OK)]
    [InlineData("[::1]:PORT", HttpStatusCode.OK)]
    [InlineData("evil.example:PORT", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:PORT", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:PORT", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:1", HttpStatusCode.MisdirectedRequest)]
    public async Task OnlyThisComputersOwnNamesAreAnswered(string host, HttpStatusCode expected)
    {
        await using var visitor = await Visitor.To(Builds.Good());
        var port = visitor.Server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var path in new[] { "/", "/_preview/preview.js" })
        {
            using var response = await visitor.Send(HttpMethod.Get, path, ("Host", host.Replace("PORT", port)));
            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public async Task OnlyThisComputerIsListenedTo()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        Assert.Equal("127.0.0.1", visitor.Server.Address.Host);
    }

    [Fact]
    public async Task ATakenPortIsPassedOverWithAClearLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        var said = new List<string>();

        await using var visitor = await Visitor.To(Builds.Good(), taken, said.Add);

        Assert.InRange(visitor.Server.Address.Port, taken + 1, taken + 19);
        Assert.Equal([$"Port {taken} is taken by another program; using {visitor.Server.Address.Port}."], said);
        Assert.Equal("Home", (await visitor.Page("/")).Title);
    }

    [Fact]
    public async Task WithNoFreePortThePreviewIsRefusedPlainly()
    {
        using var other = new TcpListener(IPAddress.Loopback, ushort.MaxValue);
        try
        {
            other.Start();
        }
        catch (SocketException)
        {
            // Somebody else holds the last port: as good for this test.
        }

        var refusal = await Assert.ThrowsAsync<PreviewRefusedException>(() => PreviewServer.StartAsync(
            new PreviewOptions { Port = ushort.MaxValue }, TestContext.Current.CancellationToken));
        Assert.Contains("65535", refusal.Message);
        Assert.NotEmpty(refusal.Hint);
    }
}
