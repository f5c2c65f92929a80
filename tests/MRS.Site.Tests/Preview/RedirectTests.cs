using System.Net;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class RedirectTests
{
    private const string Rules =
        """
        # old addresses
        /old            /new/           301
        /moved/         /new/           302
        /plain          /new/
        /forced         /new/           302!
        /kept           /new/           302
        /shown          /new/           200
        /gone           /gone-page/     410
        /away           https://example.org/x?y=1#z 301
        /part           /new/#part      301
        /news/:year/:slug /archive/:slug/?year=:year 301
        /blog/*         /news/:splat    301
        /only-uk        /uk/            302 Country=gb
        https://other.example/x /new/   301
        not a rule at all, this line
        /caf%C3%A9      /new/           301
        /first          /one/           301
        /first          /two/           301

        """;

    [Theory]
    [InlineData("/old", 301, "/new/")]
    [InlineData("/old/", 301, "/new/")]
    [InlineData("/old?q=1", 301, "/new/?q=1")]
    [InlineData("/moved", 302, "/new/")]
    [InlineData("/plain", 301, "/new/")]
    [InlineData("/forced", 302, "/new/")]
    [InlineData("/away?q=1", 301, "https://example.org/x?y=1#z")]
    [InlineData("/part?q=1", 301, "/new/?q=1#part")]
    [InlineData("/news/2020/a%20b", 301, "/archive/a%20b/?year=2020")]
    [InlineData("/blog/a/b%0Ac", 301, "/news/a/b%0Ac")]
    [InlineData("/blog/", 301, "/news/")]
    [InlineData("/blog//evil.example/", 301, "/news/evil.example")]
    [InlineData("/caf%C3%A9", 301, "/new/")]
    [InlineData("/caf%c3%a9/", 301, "/new/")]
    [InlineData("/first", 301, "/one/")]
    public async Task ARuleSendsTheVisitorOn(string path, int status, string location)
    {
        await using var visitor = await Site();
        using var response = await visitor.Get(path);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/shown", HttpStatusCode.OK, "New")]
    [InlineData("/gone", HttpStatusCode.Gone, "Gone")]
    [InlineData("/only-uk", HttpStatusCode.NotFound, "Not here")]
    [InlineData("/not", HttpStatusCode.NotFound, "Not here")]
    [InlineData("/old/more", HttpStatusCode.NotFound, "Not here")]
    public async Task WhatIsNotARedirectShowsAPage(string path, HttpStatusCode status, string title)
    {
        await using var visitor = await Site();
        Assert.Equal(title, (await visitor.Page(path, status)).Title);
    }

    [Fact]
    public async Task AFileStandsBeforeARuleThatIsNotForced()
    {
        await using var visitor = await Site();
        Assert.Equal("a file", await visitor.Text("/kept"));
    }

    private static Task<Visitor> Site() => Visitor.To(Builds.Good(
        ("_redirects", Rules),
        ("new/index.html", Builds.Page("New")),
        ("gone-page/index.html", Builds.Page("Gone")),
        ("forced", "a file"),
        ("kept", "a file")));
}
