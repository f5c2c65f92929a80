using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Outputs.Api;

namespace MRS.Site.Tests.Api;

/// <summary>What docs/api.md shows and promises is true of the site that is built.</summary>
public sealed partial class ApiDocsTests
{
    private static readonly string Docs = File.ReadAllText(Path.Join(Repository.Root, "docs", "api.md"));

    private static readonly Lazy<BuildResult> Full = new(() => MemorySite.Full().Build());

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Docs))
            {
                data.Add(match.Groups[1].Value, match.Groups[2].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleIsWhatTheSiteGives(string path, string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), Full.Value.Json(path)), Full.Value.Text(path));

    [Fact]
    public void ExampleOfEveryShapeIsShown() => Assert.Equal(4, Examples.Count);

    [Fact]
    public void NothingIsNull() =>
        Assert.All(ApiDocuments.Of(Full.Value), d => Assert.False(HasNull(Full.Value.Api(d.Path)), d.Path));

    [Fact]
    public void ReferenceLeadsToADocumentOfTheTypeThatTheSchemaNames()
    {
        var site = ContentLoader.Load(MemorySite.Full().Sources, new ProblemLog())!;
        var count = 0;
        foreach (var (type, field) in ApiPaths.Types.SelectMany(t => t.Fields.Where(f => f.RefersTo is not null).Select(f => (t, f))))
        {
            var target = ApiPaths.Types.First(t => t.RecordType == field.RefersTo).Words.Name;
            Assert.Contains(target, (string?)Full.Value.Api($"schema/{type.Words.Name}.json")["properties"]![field.Key]!["description"],
                StringComparison.Ordinal);
            foreach (var item in Full.Value.Api($"{type.Words.Name}.json")["items"]!.AsArray())
            {
                foreach (var id in item![field.Key] is JsonArray several
                    ? several.Select(i => (string)i!)
                    : item[field.Key] is JsonNode one ? [(string)one!]
                    : [])
                {
                    Assert.True(Full.Value.Has($"api/v1/{target}/{id}.json"), $"{target}/{id}");
                    count++;
                }
            }
        }

        Assert.True(count > site.Terms.Count);
    }

    [Fact]
    public void EveryAddressThatIsListedIsThere()
    {
        foreach (var address in (string[])["index.json", "event.json", "event/congress-2031.json", "site.json", "schema/event.json",
            "openapi.json", "page/about/mission.json"])
        {
            Assert.True(Full.Value.Has($"api/v1/{address}"), address);
        }
    }

    private static bool HasNull(JsonNode? node) => node switch
    {
        JsonObject o => o.Any(p => HasNull(p.Value)),
        JsonArray a => a.Any(HasNull),
        _ => node is null,
    };

    [GeneratedRegex("^`/(api/v1/[^`]+)`\\n\\n```json\\n(.*?)\\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
