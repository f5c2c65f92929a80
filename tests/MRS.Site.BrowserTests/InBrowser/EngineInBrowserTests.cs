using System.Diagnostics;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Hosting;
using MRS.Site.Tools;

namespace MRS.Site.BrowserTests.InBrowser;

/// <summary>
/// The engine, compiled for browsers, makes the same site as in the program. It has to be published first, which takes a minute and
/// downloads the runtime for browsers; so these tests are run by name: <c>.ci/run tests engine</c>.
/// </summary>
[Trait("Engine", "browser")]
public sealed class EngineInBrowserTests(BrowserFixture browser)
{
    private const string Day = "2026-11-23";
    private const string Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    public static TheoryData<string> Sites => ["society", "full"];

    [Theory(Explicit = true)]
    [MemberData(nameof(Sites))]
    public async Task EveryFileIsTheSame(string name)
    {
        var folder = Path.Join(Tests.Repository.Fixtures, "sites", name);
        var sources = ContentFolder.Read(folder, new ProblemLog());
        await using var host = await StaticHost.StartAsync(new Snapshot(Published()), new Compression());
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        await visit.Page.GotoAsync(host.Address.AbsoluteUri);
        await visit.Page.WaitForFunctionAsync("() => globalThis.buildSite");

        var said = await visit.Page.EvaluateAsync<string>(
            "([content, day]) => globalThis.buildSite(content, day)",
            new[] { JsonSerializer.Serialize(sources.ToDictionary(s => s.Path, s => s.Bytes.ToArray())), Day });

        Assert.Equal(Lines(sources), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // What the engine makes of the same here.
    private static IEnumerable<string> Lines(IReadOnlyList<SourceFile> sources)
    {
        var result = SiteBuilder.Build(sources, new BuildOptions(DateOnly.ParseExact(Day, "yyyy-MM-dd")), new ProblemLog());
        return result.Snapshot!.Artifacts.Select(a => $"{Convert.ToHexStringLower(a.Hash.Span)} {a.Path}");
    }

    private static IReadOnlyList<Artifact> Published()
    {
        var output = Directory.CreateTempSubdirectory("mrs-engine-").FullName;
        try
        {
            var project = Tests.Repository.At("tests/MRS.Engine.Browser");
            using var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "quiet", "--nologo"]);
            publish.WaitForExit();
            Assert.Equal(0, publish.ExitCode);
            var files = WorkCache.Read(Path.Join(output, "wwwroot"));
            return [.. files, Artifact.Text(Headers.Path, $"/*\n  Content-Security-Policy: {Policy}\n")];
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
