using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Hosting;

namespace MRS.Site.BrowserTests.InBrowser;

/// <summary>
/// The engine, compiled for browsers, makes the same site as in the program. It has to be published first; so these tests are run by name:
/// <c>.ci/run tests engine</c>.
/// </summary>
[Trait("Engine", "browser")]
public sealed class EngineInBrowserTests(BrowserFixture browser)
{
    private const string Day = "2026-11-23";
    private const string Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    private const string Facts =
        """
        {"contentPath": "content", "day": "2026-11-23", "isPreview": false, "indexable": true, "hasApi": true, "hasRedirectPages": false,
        "tools": false}
        """;

    private const string Script =
        """
        import { dotnet } from './form/0/dotnet.js';
        const { getAssemblyExports, getConfig } = await dotnet.create();
        const engine = (await getAssemblyExports(getConfig().mainAssemblyName)).MRS.Form.Program;
        globalThis.buildSite = (facts, index, base64) => {
          engine.Open(facts, 0);
          engine.Take(index, Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
          return engine.Hashes();
        };
        """;

    public static TheoryData<string> Sites => ["society", "full"];

    [Theory(Explicit = true)]
    [MemberData(nameof(Sites))]
    public Task EveryFileIsTheSame(string name) => CompareAsync(Path.Join(Tests.Repository.Fixtures, "sites", name));

    /// <summary>Builds the site of a content folder here and in a browser, and compares the hashes of all files.</summary>
    internal async Task CompareAsync(string content)
    {
        var sources = ContentFolder.Read(content, new ProblemLog());
        Artifact[] page =
        [
            .. PublishedEngine.Files,
            Artifact.Text("index.html", "<!DOCTYPE html><title>The engine</title><script type=\"module\" src=\"main.js\"></script>"),
            Artifact.Text("main.js", Script),
            Artifact.Text(Headers.Path, $"/*\n  Content-Security-Policy: {Policy}\n"),
        ];
        await using var host = await StaticHost.StartAsync(new Snapshot(page), new Compression());
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.Page.GotoAsync(host.Address.AbsoluteUri);
        await visit.Page.WaitForFunctionAsync("() => globalThis.buildSite");

        var (index, bytes) = Packed(sources);
        var said = await visit.Page.EvaluateAsync<string>(
            "([facts, index, bytes]) => globalThis.buildSite(facts, index, bytes)", new[] { Facts, index, bytes });

        Assert.Equal(Lines(sources), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static (string Index, string Bytes) Packed(IReadOnlyList<SourceFile> sources)
    {
        using var bytes = new MemoryStream();
        var index = new List<object>();
        foreach (var source in sources)
        {
            index.Add(new { path = source.Path, id = GitBlob.IdOf(source.Bytes.Span), length = source.Length, start = bytes.Length });
            bytes.Write(source.Bytes.Span);
        }

        return (JsonSerializer.Serialize(index), Convert.ToBase64String(bytes.ToArray()));
    }

    // What the engine makes of the same here.
    private static IEnumerable<string> Lines(IReadOnlyList<SourceFile> sources)
    {
        var result = SiteBuilder.Build(sources, new BuildOptions(DateOnly.ParseExact(Day, "yyyy-MM-dd")), new ProblemLog());
        return result.Snapshot!.Artifacts.Select(a => $"{Convert.ToHexStringLower(a.Hash.Span)} {a.Path}");
    }
}
