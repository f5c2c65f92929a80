using System.Text;
using System.Text.Json.Nodes;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>
/// The compiler of TypeScript, with the types that Google made of schema.org (schema-dts), accepts what every page says of itself.
/// </summary>
public sealed class OutsideTypesTests
{
    private const string Head = "import type { Graph, SearchAction, WithActionConstraints } from 'schema-dts';\n";

    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void EveryBlockIsAccepted(string name)
    {
        var site = PublishedSite.Of(name);
        var code = new StringBuilder(Head);
        foreach (var (page, number) in site.Pages.Select((p, i) => (p, i)))
        {
            code.Append(
                $"// {page}\n{Typed(site.Result.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent, number)}");
        }

        var outcome = Compile(code.ToString());
        Assert.True(outcome.Code == 0, outcome.All);
    }

    [Fact]
    public void WhatTheVocabularyDoesNotKnowIsRefused()
    {
        string[] wrong =
        [
            """{"@type":"Person","name":"A","birthplace":"B"}""",
            """{"@type":"Event","name":"A","eventStatus":"Cancelled"}""",
            """{"@type":"Meeting","name":"A"}""",
            """{"@type":"Event","organizer":{"@id":"a","nam":"B"}}""",
            """{"@type":"WebSite","potentialAction":{"@type":"SearchAction","goal":"B"}}""",
        ];

        var said = Compile(Head
            + string.Concat(wrong.Select((node, i) => Typed($$"""{"@context":"https://schema.org","@graph":[{{node}}]}""", i)))).Said;

        // The action stands on the line before its block.
        Assert.Equal(["data.ts(2", "data.ts(3", "data.ts(4", "data.ts(5", "data.ts(6"],
            said.Split('\n').Where(l => l.Contains("data.ts(", StringComparison.Ordinal)).Select(
                l => l[l.IndexOf("data.ts(", StringComparison.Ordinal)..].Split(',')[0]).Distinct());
    }

    // A search says how its words are put in by a property that these types keep apart, so it is typed by itself.
    private static string Typed(string block, int number)
    {
        var data = JsonNode.Parse(block)!;
        var actions = new StringBuilder();
        foreach (var node in data["@graph"]!.AsArray().OfType<JsonObject>().Where(n => n["potentialAction"] is not null))
        {
            actions.Append($"const action{number}: WithActionConstraints<SearchAction> = {node["potentialAction"]!.ToJsonString()};\n");
            node["potentialAction"] = $"ACTION{number}";
        }

        return $"{actions}export const block{number}: "
            + $"Graph = {data.ToJsonString().Replace($"\"ACTION{number}\"", $"action{number}", StringComparison.Ordinal)};\n";
    }

    private static ToolOutcome Compile(string code)
    {
        var folder = Directory.CreateTempSubdirectory("mrs-site-types-").FullName;
        try
        {
            var types = Path.Join(Repository.Root, "node_modules", "schema-dts", "dist", "schema.d.ts").Replace('\\', '/');
            File.WriteAllText(Path.Join(folder, "data.ts"), code);
            File.WriteAllText(Path.Join(folder, "tsconfig.json"), $$"""
                {
                  "compilerOptions": {
                    "strict": true, "noEmit": true, "types": [], "module": "esnext", "moduleResolution": "bundler", "target": "es2022",
                    "paths": { "schema-dts": ["{{types}}"] }
                  },
                  "files": ["data.ts"]
                }
                """);
            return NodeScripts.RunPackage("typescript/bin/tsc", "--project", folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
