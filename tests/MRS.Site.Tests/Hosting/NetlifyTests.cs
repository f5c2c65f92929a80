using System.Text.Json.Nodes;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Hosting;

/// <summary>
/// Netlify's own programs read the configuration and the rules exactly as they were meant. They pass over most mistakes in silence,
/// so everything is counted and compared.
/// </summary>
public sealed class NetlifyTests
{
    [Fact]
    public async Task EveryContextIsBuiltByTheSameScriptAndHasNoRulesOfItsOwn()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var contexts = (await ReadAsync(MemorySite.Full().Build().Snapshot!))["contexts"]!.AsObject();

        Assert.Equal(["production", "deploy-preview", "branch-deploy", "dev"], contexts.Select(c => c.Key));
        Assert.All(contexts, c =>
        {
            Assert.Equal("bash .ci/deploy", (string?)c.Value!["command"]);
            Assert.Equal(Path.Join(Repository.Root, "output"), (string?)c.Value["publish"]);
            Assert.Equal("22", (string?)c.Value["environment"]!["NODE_VERSION"]);
            Assert.Equal(["/.ci/netlify-cache"], c.Value["plugins"]!.AsArray().Select(p => (string?)p));
            Assert.Equal(0, (int?)c.Value["headers"]);
            Assert.Equal(0, (int?)c.Value["redirects"]);
        });
    }

    [Fact]
    public void TheFileHasNoTableThatNetlifyWouldPassOver()
    {
        var tables = File.ReadLines(Path.Join(Repository.Root, "netlify.toml")).Where(l => l.StartsWith('[')).ToList();

        Assert.Equal(["[build]", "[build.environment]", "[context.production]", "[context.deploy-preview]", "[context.branch-deploy]",
            "[[plugins]]"],
            tables);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(DeploymentContext.Production)]
    [InlineData(DeploymentContext.DeployPreview)]
    public async Task HeadersAreReadAsTheyWereMeant(DeploymentContext? context)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var deployment = context is { } known ? new Deployment(known) : null;
        var site = MemorySite.Full().Build(new BuildOptions(MemorySite.Day) { Deployment = deployment }).Snapshot!;
        var read = await ReadAsync(site);
        var meant = Headers.Rules(site.Artifacts.Where(a => !Headers.IsOneOfThem(a)).Select(a => a.Path), deployment);

        Assert.Empty(read["headerErrors"]!.AsArray());
        Assert.Equal(
            meant.Select(r => (r.Path, string.Join('\n', r.Values.Select(v => $"{v.Key}: {v.Value}").Order(StringComparer.Ordinal)))),
            read["headers"]!.AsArray().Select(r => ((string)r!["for"]!,
                string.Join('\n', r["values"]!.AsObject().Select(v => $"{v.Key}: {v.Value}").Order(StringComparer.Ordinal)))));
        Assert.Equal(context == DeploymentContext.DeployPreview, read["headers"]![0]!["values"]!["X-Robots-Tag"] is not null);
    }

    [Fact]
    public async Task RedirectsAreReadAsTheyWereMeant()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        foreach (var site in (Snapshot[])[MemorySite.Full().Build().Snapshot!, MemorySite.Society().Build().Snapshot!])
        {
            var read = await ReadAsync(site);
            var lines = System.Text.Encoding.UTF8.GetString(site.Artifacts.Single(a => a.Path == "_redirects").Content.Span)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Empty(read["redirectErrors"]!.AsArray());
            Assert.Equal(lines, read["redirects"]!.AsArray()
                .Select(r => $"{(string)r!["from"]!} {(string)r["to"]!} {(int)r["status"]!}{((bool?)r["force"] == true ? "!" : "")}"));
        }
    }

    private static async Task<JsonNode> ReadAsync(Snapshot site)
    {
        var folder = Directory.CreateTempSubdirectory("mrs-netlify-");
        try
        {
            foreach (var name in (string[])["_headers", "_redirects"])
            {
                await File.WriteAllBytesAsync(Path.Join(folder.FullName, name),
                    site.Artifacts.Single(a => a.Path == name).Content.ToArray(), TestContext.Current.CancellationToken);
            }

            var (code, said, complained) = await Node.RunAsync("tests/netlify.mjs", folder.FullName);
            Assert.True(code == 0, complained);
            return JsonNode.Parse(said)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
