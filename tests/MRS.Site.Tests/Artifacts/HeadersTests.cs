using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Tests.Artifacts;

/// <summary>The file <c>_headers</c>, read back as a host reads it.</summary>
public sealed class HeadersTests
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; upgrade-insecure-requests";

    private static readonly string[] Files =
    [
        "index.html", "assets/site.0.css", "search/index.html", "admin/index.html", "api/v1/index.json", "news/feed.xml", "sitemap.xml",
        "manifest.webmanifest", "meetings/meetings.ics", "meetings/congress-2031/event.ics",
    ];

    private static readonly IReadOnlyList<HeaderRule> Rules = Read(Headers.Add([.. Files.Select(path => Artifact.Text(path, ""))]));

    [Fact]
    public void APageIsSentWithExactlyThese() => Assert.Equal(
        new Dictionary<string, string>
        {
            ["Content-Security-Policy"] = Policy,
            ["Strict-Transport-Security"] = "max-age=63072000",
            ["X-Content-Type-Options"] = "nosniff",
            ["X-Frame-Options"] = "DENY",
            ["Referrer-Policy"] = "strict-origin-when-cross-origin",
            ["Cross-Origin-Resource-Policy"] = "same-origin",
            ["Cross-Origin-Opener-Policy"] = "same-origin",
            ["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()",
            ["Cache-Control"] = "no-cache",
        },
        Sent("/about/"));

    [Theory]
    [InlineData("/assets/site.0.css", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/assets/site.0.css", "Content-Security-Policy", Policy)]
    [InlineData("/api/v1/index.json", "Access-Control-Allow-Origin", "*")]
    [InlineData("/api/v1/index.json", "Cross-Origin-Resource-Policy", "cross-origin")]
    [InlineData("/news/feed.xml", "Content-Type", "application/xml; charset=utf-8")]
    [InlineData("/news/feed.xml", "Access-Control-Allow-Origin", "*")]
    [InlineData("/manifest.webmanifest", "Content-Type", "application/manifest+json; charset=utf-8")]
    [InlineData("/manifest.webmanifest", "Cache-Control", "no-cache")]
    [InlineData("/meetings/meetings.ics", "Content-Type", "text/calendar; charset=utf-8")]
    public void SomeAddressesHaveTheirOwn(string address, string name, string value) => Assert.Equal(value, Sent(address)[name]);

    [Fact]
    public void OnlyTheSearchAndTheFormMayRunWebAssembly()
    {
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval';", Sent("/search/")["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';", Sent("/admin/")["Content-Security-Policy"],
            StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Sent("/search-for-it/")["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void NothingElseIsOpenToOtherSites() =>
        Assert.All(new[] { "/", "/sitemap.xml", "/meetings/congress-2031/event.ics", "/assets/site.0.css" },
            address => Assert.DoesNotContain("Access-Control-Allow-Origin", Sent(address).Keys));

    [Fact]
    public void ASiteWithoutSearchAndApiHasNoRulesForThem() =>
        Assert.Equal(["/*", "/assets/*"], Read(Headers.Add([Artifact.Text("index.html", "")])).Select(r => r.Path));

    [Fact]
    public void EveryBuildHasTheFile() =>
        Assert.Equal(["/*", "/assets/*"], Read(MemorySite.Full().Build().Snapshot!.Artifacts).Select(r => r.Path).Take(2));

    private static IReadOnlyDictionary<string, string> Sent(string address) => Headers.For(address, Rules);

    private static List<HeaderRule> Read(IEnumerable<Artifact> files)
    {
        var rules = new List<HeaderRule>();
        foreach (var line in System.Text.Encoding.UTF8.GetString(files.Single(f => f.Path == "_headers").Content.Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('/'))
            {
                rules.Add(new HeaderRule(line, []));
                continue;
            }

            Assert.StartsWith("  ", line, StringComparison.Ordinal);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, line);
            rules[^1] =
                rules[^1] with { Values = [.. rules[^1].Values, KeyValuePair.Create(line[..colon].Trim(), line[(colon + 1)..].Trim())] };
        }

        return rules;
    }
}
