using System.Text;
using System.Text.Json.Nodes;
using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Engine;
using MRS.Engine.Outputs.Api;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Site.Tests.Api;

/// <summary>Everything derived from the model agrees with it: a field that is added in one place appears in all.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly Lazy<BuildResult> Full = new(() => MemorySite.Full().Build());

    public static TheoryData<string> All => [.. ContentSchema.Types.Select(t => t.Words.Name)];

    public static TheoryData<string> Public => [.. ApiPaths.Types.Select(t => t.Words.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void FileSchemaHasEveryFieldAndNoOther(string name)
    {
        var type = Type(name);
        var record = Record(type);

        Assert.Equal(type.IsList ? ["id", .. Keys(type)] : Keys(type), Properties(record).Select(p => p.Key));
        Assert.Equal(
            type.Fields.Select(f => f.Words.Label), Properties(record).Where(p => p.Key != "id").Select(p => (string?)p.Value!["title"]));
        Assert.Equal(
            type.Fields.Where(f => f.IsRequired).Select(f => f.Key),
            record["required"]!.AsArray().Select(k => (string)k!).Where(k => k != "id"));
        Assert.False((bool)record["additionalProperties"]!);
    }

    [Theory]
    [MemberData(nameof(Public))]
    public void ApiSchemaHasEveryField(string name)
    {
        var type = Type(name);
        var properties = Properties(Full.Value.Api($"schema/{name}.json")).Select(p => p.Key).ToList();

        Assert.Equal(Keys(type),
            properties.Where(p => p is not (ApiKeys.Type or ApiKeys.Id or ApiKeys.PageUrl or ApiKeys.BodyHtml or ApiKeys.BodyText)));
    }

    [Theory]
    [MemberData(nameof(Public))]
    public void ApiDocumentHasEveryFieldThatHasAValue(string name)
    {
        var type = Type(name);
        var site = ContentLoader.Load(MemorySite.Full().Sources, new ProblemLog())!;
        var seen = new HashSet<string>();
        foreach (var record in site.Records.Where(r => r.GetType() == type.RecordType))
        {
            var path = ApiPaths.IsCollection(type) ? ApiPaths.One(type, record) : ApiPaths.All(type);
            if (!Full.Value.Has($"api/v1/{path}"))
            {
                continue;
            }

            var document = Full.Value.Api(path).AsObject();
            var filled = type.Fields.Where(f => f.Property.Get(record) is not null).Select(f => f.Key).ToList();
            Assert.Equal(filled, document.Select(p => p.Key).Where(k => Keys(type).Contains(k)));
            seen.UnionWith(filled);
        }

        Assert.Equal(Keys(type).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NoFieldTakesANameOfTheApi(string name) =>
        Assert.DoesNotContain(
            Keys(Type(name)), k => k is ApiKeys.Type or ApiKeys.Id or ApiKeys.PageUrl or ApiKeys.BodyHtml or ApiKeys.BodyText);

    [Theory]
    [MemberData(nameof(All))]
    public void EveryExampleFitsItsOwnSchema(string name)
    {
        foreach (var (key, schema) in Properties(Record(Type(name))))
        {
            var value = (string?)schema!["type"] == "array" ? schema["items"]! : schema;
            foreach (var example in value["examples"]?.AsArray() ?? [])
            {
                Assert.Empty(new JsonSchemaCheck(value).Errors(example).Select(e => key + e));
            }
        }
    }

    [Fact]
    public void LimitsPatternsAndWordsAreThoseOfTheModel()
    {
        var schema = Properties(Record(Type("event")));

        Assert.Equal(120, (int?)schema["title"]!["maxLength"]);
        Assert.Equal(1, (int?)schema["number"]!["minimum"]);
        Assert.Equal(999, (int?)schema["number"]!["maximum"]);
        Assert.Equal(
            ["congress", "joint", "special"], schema["kind"]!["enum"]!.AsArray().Select(w => (string)w!).Order(StringComparer.Ordinal));
        Assert.Equal(10, (int?)schema["partners"]!["maxItems"]);
        Assert.Contains("partner", (string?)schema["partners"]!["description"], StringComparison.Ordinal);
        Assert.StartsWith("^(?:https?://", (string?)Properties(Record(Type("site")))["address"]!["pattern"], StringComparison.Ordinal);
    }

    private static ContentType Type(string name) => ContentSchema.Types.First(t => t.Words.Name == name);

    private static List<string> Keys(ContentType type) => [.. type.Fields.Select(f => f.Key)];

    private static JsonNode Record(ContentType type)
    {
        var schema = JsonNode.Parse(Encoding.UTF8.GetString(ContentFileSchema.Of(type)))!;
        return type.IsList ? schema["properties"]![type.Words.List]!["items"]! : schema;
    }

    private static JsonObject Properties(JsonNode schema) => schema["properties"]!.AsObject();
}
