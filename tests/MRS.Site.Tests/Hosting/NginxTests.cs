using System.IO.Compression;
using System.Net;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Tests.Hosting;

/// <summary>With the generated configuration nginx serves a site as its own rules say.</summary>
public sealed class NginxTests(NginxFixture server) : IClassFixture<NginxFixture>
{
    private static readonly string[] ByNginx = ["Server", "Date", "Content-Length", "Last-Modified", "Connection", "ETag", "Accept-Ranges",
        "Vary", "Content-Encoding", "Transfer-Encoding", "Location", "Content-Type"];

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/about/mission/", "about/mission/index.html")]
    [InlineData("/search/", "search/index.html")]
    [InlineData("/news/feed.json", "news/feed.json")]
    [InlineData("/news/atom.xml", "news/atom.xml")]
    [InlineData("/meetings/calendar.ics", "meetings/calendar.ics")]
    [InlineData("/api/v1/index.json", "api/v1/index.json")]
    [InlineData("/media/square.png", "media/square.png")]
    public async Task EveryAddressIsSentWithExactlyItsHeaders(string address, string file)
    {
        using var answer = await GetAsync(address);
        var expected = Headers.For(address, Headers.Rules(Paths()));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Join(server.Site, file), TestContext.Current.CancellationToken),
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var sent = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Where(h => !ByNginx.Contains(h.Key)).ToList();
        Assert.All(sent, h => Assert.Single(h.Value));
        Assert.Equal(expected.Where(h => h.Key != "Content-Type").OrderBy(h => h.Key, StringComparer.Ordinal),
            sent.Select(h => KeyValuePair.Create(h.Key, h.Value.ToString())).OrderBy(h => h.Key, StringComparer.Ordinal));
        if (expected.TryGetValue("Content-Type", out var type))
        {
            Assert.Equal(type, answer.Content.Headers.NonValidated["Content-Type"].ToString());
        }
    }

    [Fact]
    public async Task FilesNamedByTheirContentAreKeptForEver()
    {
        using var answer = await GetAsync("/"
            + Paths().First(p => p.StartsWith("assets/site.", StringComparison.Ordinal) && p.EndsWith(".css", StringComparison.Ordinal)));

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal("text/css; charset=utf-8", answer.Content.Headers.NonValidated["Content-Type"].ToString());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("identity", null)]
    public async Task CompressedTwinsAreSentToWhoeverTakesThem(string accepted, string? encoding)
    {
        foreach (var (address,
            file) in (IEnumerable<(string, string)>)[("/about/", "about/index.html"), ("/news/atom.xml", "news/atom.xml")])
        {
            using var answer = await GetAsync(address, accepted);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var plain = await File.ReadAllBytesAsync(Path.Join(server.Site, file), TestContext.Current.CancellationToken);

            Assert.Equal(encoding is null ? [] : [encoding], answer.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Equal(plain, Unpacked(bytes, encoding));
            Assert.True(encoding is null || bytes.Length < plain.Length);
        }
    }

    // What is kept for a year must be the file, and never a complaint about the question.
    [Fact]
    public async Task AnswersOfNginxItselfAreNotKept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/"
            + Paths().First(p => p.StartsWith("assets/site.", StringComparison.Ordinal) && p.EndsWith(".css", StringComparison.Ordinal)));
        request.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(99_999_999, 99_999_999 + 1);
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        // A part that is not there would be answered with the headers of the file, so no parts are given at all.
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        using var posted = await server.Client.PostAsync(request.RequestUri, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Equal("no-store", posted.Headers.NonValidated["Cache-Control"].ToString());
    }

    [Theory]
    [InlineData("/basic-page/mission", 301, "/about/mission/")]
    [InlineData("/basic-page/mission/", 301, "/about/mission/")]
    [InlineData("/tables.html", 301, "/samples/#tables")]
    [InlineData("/about", 301, "/about/")]
    [InlineData("/basic-page/mission?utm=1&b=2", 301, "/about/mission/?utm=1&b=2")]
    [InlineData("/tables.html?utm=1", 301, "/samples/?utm=1#tables")]
    [InlineData("/about?utm=1", 301, "/about/?utm=1")]
    public async Task OldAddressesLeadOn(string address, int status, string to)
    {
        using var answer = await GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        var location = answer.Headers.NonValidated["Location"].ToString();
        Assert.Equal(to,
            location.StartsWith("http", StringComparison.Ordinal) ? new Uri(location).PathAndQuery + new Uri(location).Fragment : location);
        Assert.Single(answer.Headers.NonValidated["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("/no/such/page/", 404)]
    [InlineData("/shop/", 410)]
    [InlineData("/_headers", 404)]
    [InlineData("/_redirects", 404)]
    [InlineData("/nginx-site.conf", 404)]
    [InlineData("/about/index.html.br", 404)]
    [InlineData("/assets/", 404)]
    [InlineData("/api/", 404)]
    [InlineData("/api/v1/", 404)]
    [InlineData("/media/", 404)]
    [InlineData("/shop/?utm=1", 410)]
    public async Task WhatIsNotThereShowsThePageForItUnderItsOwnStatus(string address, int status)
    {
        using var answer = await GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Join(server.Site, "404.html"), TestContext.Current.CancellationToken),
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("no-cache", answer.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Single(answer.Headers.NonValidated["Content-Security-Policy"]);
    }

    [Fact]
    public async Task TheOtherNameOfTheHostLeadsToTheSite()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/about/?a=1");
        request.Headers.Host = "example.org";
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(301, (int)answer.StatusCode);
        Assert.Equal("https://www.example.org/about/?a=1", answer.Headers.NonValidated["Location"].ToString());
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accepted = "identity")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private List<string> Paths() => [.. Directory.EnumerateFiles(server.Site, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(server.Site, f).Replace('\\', '/'))];

    private static byte[] Unpacked(byte[] bytes, string? encoding)
    {
        using var memory = new MemoryStream(bytes);
        using Stream unpacked = encoding switch
        {
            "br" => new BrotliStream(memory, CompressionMode.Decompress),
            "gzip" => new GZipStream(memory, CompressionMode.Decompress),
            _ => memory,
        };
        using var plain = new MemoryStream();
        unpacked.CopyTo(plain);
        return plain.ToArray();
    }
}
