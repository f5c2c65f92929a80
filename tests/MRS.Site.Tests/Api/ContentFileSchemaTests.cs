using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Outputs.Schemas;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MRS.Site.Tests.Api;

/// <summary>The schemas for editors' programs accept the files there are and refuse what the build refuses.</summary>
public sealed class ContentFileSchemaTests
{
    [Fact]
    public void EveryContentFileFitsTheSchemaOfItsType()
    {
        AssertFit(MemorySite.Full().Sources);
        AssertFit(MemorySite.Society().Sources);
    }

    [Theory]
    [InlineData("nmae: \"Person\"", "additionalProperties")]
    [InlineData("name: \"Person\"\nupdated: \"2026-13-01\"", "pattern")]
    [InlineData("affiliation: \"Nowhere\"", "required")]
    [InlineData("name: \"Person\"\nurl: \"ftp://example.org\"", "pattern")]
    [InlineData("name:\n  - \"Person\"", "type")]
    [InlineData("name: \"Person\"\nportrait: \"/pictures/one.png\"", "pattern")]
    public void SlipIsRefused(string yaml, string keyword) =>
        Assert.Contains(Errors(ContentSchema.Types.First(t => t.Words.Name == "person"), yaml),
            e => e.Contains($" {keyword} ", StringComparison.Ordinal));

    [Fact]
    public void UnknownListIsRefused() =>
        Assert.NotEmpty(Errors(ContentSchema.Types.First(t => t.Words.Name == "partner"), "partner:\n  - id: \"one\"\n"));

    /// <summary>Every file fits the schema of its type.</summary>
    internal static void AssertFit(IReadOnlyList<SourceFile> files)
    {
        var count = 0;
        foreach (var file in files)
        {
            if (ContentSchema.Types.FirstOrDefault(t => t.Claims(file)) is ContentType type)
            {
                Assert.Empty(Errors(type, Yaml(file)).Select(e => file.Path + e));
                count++;
            }
        }

        Assert.True(count > 20);
    }

    private static IReadOnlyList<string> Errors(ContentType type, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return new JsonSchemaCheck(JsonNode.Parse(Encoding.UTF8.GetString(ContentFileSchema.Of(type)))!).Errors(ToJson(
            stream.Documents[0].RootNode));
    }

    private static string Yaml(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return file.Extension == ".md" ? text.Split("---\n", 3)[1] : text;
    }

    // As editors' programs read it: what stands without quotation marks may be a number or a truth value.
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping =>
            new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, ToJson(c.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(ToJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => scalar.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } scalar
            when int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => throw new NotSupportedException(),
    };
}
