using System.Text.Json.Nodes;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Outputs.Cms;

namespace MRS.Site.Tests.Cms;

/// <summary>The form's description of the content holds all that the content types say, and nothing else.</summary>
public sealed class CmsConfigTests
{
    private static readonly JsonNode Config = JsonNode.Parse(MemorySite.Full().Build().Text(CmsFiles.Configuration))!;

    public static TheoryData<string> Types => [.. ContentSchema.Types.Select(t => t.Words.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryFieldIsThereInTheOrderOfTheRecord(string name)
    {
        var type = Type(name);
        // What an entry says stands right below its title.
        var keys = type.Fields.Select(f => f.Key);
        string[] expected = type.IsList ? ["id", .. keys] : type.Body is null ? [.. keys] : [.. keys.Take(1), "body", .. keys.Skip(1)];
        Assert.Equal(expected, FieldsOf(type).Select(f => (string?)f!["name"]));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryFieldHasItsWordsAndLimits(string name)
    {
        var type = Type(name);
        foreach (var field in type.Fields)
        {
            var shown = FieldsOf(type).Single(f => (string?)f!["name"] == field.Key)!;
            Assert.Equal(field.Words.Label, (string?)shown["label"]);
            Assert.StartsWith(field.Words.Help, (string?)shown["hint"], StringComparison.Ordinal);
            Assert.Equal(field.IsRequired, (bool?)shown["required"]);
            var most = shown["maxlength"] ?? (field.Kind == FieldKind.Number ? null : shown["max"]);
            Assert.Equal(field.Words.MaxLength, (int?)most ?? 0);
            Assert.Equal(field.Words.Max, field.Kind == FieldKind.Number ? (int?)shown["max"] ?? int.MaxValue : int.MaxValue);
            Assert.Equal(field.Choices.Select(c => c.Word), (shown["options"] as JsonArray ?? []).Select(o => (string)o!["value"]!));
            Assert.Equal(field.RefersTo is not null, (string?)shown["widget"] == "relation");
        }
    }

    [Fact]
    public void ItSaysWhereTheFilesAreAndWhoSignsEditorsIn()
    {
        Assert.Equal("example/site", (string?)Config["backend"]!["repo"]);
        Assert.Equal("main", (string?)Config["backend"]!["branch"]);
        Assert.Equal("https://sign-in.example.org", (string?)Config["backend"]!["base_url"]);
        Assert.Equal("editorial_workflow", (string?)Config["publish_mode"]);
        Assert.Equal("content/media", (string?)Config["media_folder"]);
    }

    [Fact]
    public void NothingPublishedIsDeletedInTheForm() => Assert.All(
        Config["collections"]!.AsArray().Where(c => c!["folder"] is not null),
        c => Assert.False((bool?)c!["delete"] ?? true));

    [Theory]
    [InlineData("event", "meetings/{{slug}}/")]
    [InlineData("person", "about/people/{{slug}}/")]
    [InlineData("partner", "about/partners/")]
    [InlineData("vision", "about/presidents-vision/")]
    public void EveryEntryHasAPageInADeployPreview(string name, string path) =>
        Assert.Equal(path, (string?)Entry(Type(name))["preview_path"]);

    [Fact]
    public void WithoutARepositoryTheFormOpensOnlyOnAnEditorsOwnComputer()
    {
        var site = MemorySite.Of().Build();

        Assert.Contains("The editing form is not installed", site.Text("admin/index.html"), StringComparison.Ordinal);
        Assert.Equal(CmsConfig.NoRepository, (string?)site.Json(CmsFiles.Configuration)["backend"]!["repo"]);
    }

    private static ContentType Type(string name) => ContentSchema.Types.Single(t => t.Words.Name == name);

    private static JsonNode Entry(ContentType type) => Config["collections"]!.AsArray()
        .SelectMany(c => c!["files"] is JsonArray files ? files : Enumerable.Repeat<JsonNode?>(c, 1))
        .Single(e => (string?)e!["name"] == type.Words.Name)!;

    private static JsonArray FieldsOf(ContentType type) => (type.IsList ? Entry(type)["fields"]![0]! : Entry(type))["fields"]!.AsArray();
}
