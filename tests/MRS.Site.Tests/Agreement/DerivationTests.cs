using System.Text.Json.Nodes;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Outputs.Api;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Outputs.Schemas;
using MRS.Site.Docs;

namespace MRS.Site.Tests.Agreement;

/// <summary>
/// A type is described once. The check of files, the editing form, the schemas for editors' programs, the field guide and the API have
/// every field of it, with the same limits, forms and words; and a type that is made up here appears in all five.
/// </summary>
public sealed class DerivationTests
{
    private static readonly IReadOnlyList<ContentType> All = [.. ContentSchema.Types, InventionDescription.Type];

    public static TheoryData<string> Types => [.. All.Select(t => t.Words.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void TheCheckOfFilesHoldsWhatTheModelSays(string name) => Same(FieldFacts.Of(Type(name).Fields), new CheckFacts(Type(name)).All);

    [Theory]
    [MemberData(nameof(Types))]
    public void TheEditingFormHoldsWhatTheModelSays(string name)
    {
        var type = Type(name);
        var fields = JsonNode.Parse(CmsConfig.FieldsOf(type))!["fields"]!.AsArray();
        var facts = FormFacts.Of(type.IsList ? fields[0]!["fields"]!.AsArray() : fields);

        Same(FieldFacts.Of(type.Fields), WithoutOwnForms(type, facts.Where(f => f.Path is not ("id" or "body"))));
        Assert.Equal(type.IsList, facts.Any(f => f is { Path: "id", IsRequired: true }));
        Assert.Equal(type.Body is not null, facts.Any(f => f is { Path: "body", IsRequired: false }));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheSchemasOfFilesHoldWhatTheModelSays(string name)
    {
        var type = Type(name);
        var schema = JsonNode.Parse(ContentFileSchema.Of(type))!;
        var facts = SchemaFacts.Of(type.IsList ? schema["properties"]![type.Words.List]!["items"]! : schema);

        Same(FieldFacts.Of(type.Fields), WithoutOwnForms(type, facts.Where(f => f.Path != "id")));
        Assert.Equal(type.IsList, facts.Any(f => f is { Path: "id", IsRequired: true }));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void TheFieldGuideHoldsWhatTheModelSays(string name)
    {
        var type = Type(name);
        var facts = GuideFacts.Of(TypeChapter.Of(type)).ToDictionary(f => f.Path);
        var guide = Flat(type.Fields).Select(f => facts[f.Path] with
        {
            Form = f.Field.Pattern is null || !facts[f.Path].Form.Contains(f.Field.PatternMessage, StringComparison.Ordinal)
                ? ""
                : f.Field.Pattern.ToString(),
        });

        Same(FieldFacts.Of(type.Fields), guide);
        Assert.All(Flat(type.Fields), f => Assert.StartsWith(
            f.Field.Words.Help.Replace("|", "\\|", StringComparison.Ordinal), facts[f.Path].Form, StringComparison.Ordinal));
    }

    // The API says of a field with a value of its own that it is always there, also if an editor may leave it out.
    [Theory]
    [MemberData(nameof(Types))]
    public void TheApiHoldsWhatTheModelSays(string name)
    {
        var type = Type(name);
        string[] own = [ApiKeys.Type, ApiKeys.Id, ApiKeys.PageUrl, ApiKeys.BodyHtml, ApiKeys.BodyText];
        var facts =
            SchemaFacts.Of(JsonNode.Parse(ApiSchema.Of(type, "https://example.org/api/v1/"))!).Where(f => !own.Contains(f.Path)).ToList();
        var model = FieldFacts.Of(type.Fields);

        Assert.All(model.Zip(facts), pair => Assert.True(!pair.First.IsRequired || pair.Second.IsRequired, pair.First.Path));
        Same(model.Select(m => m with { IsRequired = false }), WithoutOwnForms(type, facts).Select(f => f with { IsRequired = false }));
    }

    [Fact]
    public void AFieldOfAMadeUpTypeIsEverywhere()
    {
        var type = Type("invention");
        var mark = new FieldFacts("mark") { Most = 9, Form = "^(?:[A-Z]{2}-[0-9]+)$" };

        Assert.Contains(mark, FieldFacts.Of(type.Fields));
        Assert.Contains(mark, new CheckFacts(type).All);
        Assert.Contains(mark, FormFacts.Of(JsonNode.Parse(CmsConfig.FieldsOf(type))!["fields"]![0]!["fields"]!.AsArray()));
        Assert.Contains(mark, SchemaFacts.Of(JsonNode.Parse(ContentFileSchema.Of(type))!["properties"]!["inventions"]!["items"]!));
        Assert.Contains(mark, SchemaFacts.Of(JsonNode.Parse(ApiSchema.Of(type, "https://example.org/"))!));
        Assert.Contains("| **Mark** | `mark` | What is stamped on it. At most 9 characters. "
            + "It is two capital letters, a hyphen and a number. Example: `AB-12` |",
            TypeChapter.Of(type), StringComparison.Ordinal);
        Assert.Contains("| **Material** (needed) | `material` | What the part is made of. At most 20 characters. Example: `Wood` |",
            TypeChapter.Of(type), StringComparison.Ordinal);
    }

    // The forms of kinds, such as that of a day, are compared with each other: the model has them by the kind alone.
    [Theory]
    [MemberData(nameof(Types))]
    public void TheFormOfAKindIsTheSameInTheFormAndInTheSchema(string name)
    {
        var type = Type(name);
        var schema = JsonNode.Parse(ContentFileSchema.Of(type))!;
        var inSchema =
            SchemaFacts.Of(type.IsList ? schema["properties"]![type.Words.List]!["items"]! : schema).ToDictionary(f => f.Path, f => f.Form);
        var fields = JsonNode.Parse(CmsConfig.FieldsOf(type))!["fields"]!.AsArray();
        var inForm = FormFacts.Of(type.IsList ? fields[0]!["fields"]!.AsArray() : fields).Where(f => f.Form.Length > 0);

        Assert.All(inForm, f => Assert.Equal(inSchema[f.Path], f.Form));
    }

    private static void Same(IEnumerable<FieldFacts> model, IEnumerable<FieldFacts> derived) => Assert.Equal(model, derived);

    private static IEnumerable<FieldFacts> WithoutOwnForms(ContentType type, IEnumerable<FieldFacts> facts)
    {
        var fields = Flat(type.Fields).ToDictionary(f => f.Path, f => f.Field);
        return facts.Select(f => fields.TryGetValue(f.Path, out var field) && field.Pattern is null ? f with { Form = "" } : f);
    }

    private static IEnumerable<(string Path, Field Field)> Flat(IReadOnlyList<Field> fields, string above = "") =>
        fields.SelectMany(f => Flat(f.Fields, $"{above}{f.Key}.").Prepend(($"{above}{f.Key}", f)));

    private static ContentType Type(string name) => All.Single(t => t.Words.Name == name);
}
