using System.Text;
using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Site.Tests.Schema;

/// <summary>The one description of the content types is complete, and its examples are true.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Fields => [.. All().Select(f => f.Path)];

    public static TheoryData<string> FieldsOfOneValue => [.. All().Where(f => f.Field.Kind != FieldKind.Record).Select(f => f.Path)];

    public static TheoryData<string> FieldsWithExample =>
        [.. All().Where(f => f.Field.Kind != FieldKind.Record && f.Field.Words.Example.Length > 0).Select(f => f.Path)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void EveryFieldHasLabelHelpAndExample(string path)
    {
        var field = At(path);

        Assert.NotEqual("", field.Words.Label);
        Assert.NotEqual("", field.Words.Help);
        Assert.EndsWith(".", field.Words.Help, StringComparison.Ordinal);
        Assert.True(field.Words.Example.Length > 0 || field.Kind is FieldKind.Boolean or FieldKind.Record);
        Assert.Equal(field.IsList && field.RefersTo is null, field.Words.Singular.Length > 0);
    }

    [Theory]
    [MemberData(nameof(FieldsWithExample))]
    public void EveryExampleIsAccepted(string path)
    {
        var field = At(path);

        Assert.Equal([], ProblemsOf(path, field, field.Words.Example));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void EveryFieldRefusesAGroupOfFieldsOrAList(string path)
    {
        var field = At(path);
        var wrong = field is { Kind: FieldKind.Record, IsList: true } ? "text" : field.IsList ? null : "[a]";

        Assert.NotEmpty(ProblemsOf(path, field, wrong ?? "x", isRaw: true));
    }

    [Theory]
    [MemberData(nameof(FieldsOfOneValue))]
    public void EveryLongTextIsRefused(string path) => Assert.NotEmpty(ProblemsOf(path, At(path), new string('a', 20_001)));

    [Fact]
    public void EveryTypeHasLabelPluralAndHelp() =>
        Assert.All(
            ContentSchema.Types, t => Assert.All([t.Words.Name, t.Words.Label, t.Words.Plural, t.Words.Help], w => Assert.NotEqual("", w)));

    [Fact]
    public void EveryTypeHasOnePlaceOfItsOwn()
    {
        Assert.All(ContentSchema.Types, t => Assert.True(t.Words.Folder.Length > 0 ^ t.Words.File.Length > 0));
        Assert.Equal(ContentSchema.Types.Count, ContentSchema.Types.Select(t => t.Words.Folder + t.Words.File).Distinct().Count());
    }

    [Fact]
    public void EveryChoiceHasAWordAndALabel() =>
        Assert.All(Fields.Select(f => At(f.Data)).Where(f => f.Kind == FieldKind.Choice), f =>
        {
            Assert.NotEmpty(f.Choices);
            Assert.All(f.Choices, c => Assert.Matches("^[a-z]+(-[a-z]+)*$", c.Word));
            Assert.Equal(f.Choices.Count, f.Choices.Select(c => c.Label).Distinct().Count());
        });

    // The field alone in a file of its type: whatever is said of its place is about its value.
    private static IEnumerable<Problem> ProblemsOf(string path, Field field, string value, bool isRaw = false)
    {
        var type = ContentSchema.Types.First(t => t.Words.Name == path.Split('.')[0]);
        var indent = type.IsList ? "    " : "";
        var text = isRaw ? value : field.IsList ? $"[\"{value}\"]" : $"\"{value}\"";
        var yaml =
            path.Split('.')[1..].Reverse().Aggregate("", (inner, key) => inner.Length == 0 ? $"{key}: {text}" : $"{key}: [{{{inner}}}]");
        yaml = type.IsList ? $"{type.Words.List}: [{{id: \"example\", {yaml}}}]" : yaml;
        var file = type.IsFolder ? $"{type.Words.Folder}/example.md" : type.Words.File;
        var written = type.IsFolder ? $"---\n{yaml}\n---\n" : yaml;
        var log = new ProblemLog();
        ContentLoader.Load([SourceFile.Of(file, Encoding.UTF8.GetBytes(written))], log);
        return log.Sorted().Where(p => p.At.File == file && p.Code != ProblemCodes.RequiredMissing);
    }

    private static Field At(string path) => All().First(f => f.Path == path).Field;

    private static IEnumerable<(string Path, Field Field)> All() => ContentSchema.Types.SelectMany(t => Flat(t.Fields, t.Words.Name));

    private static IEnumerable<(string Path, Field Field)> Flat(IReadOnlyList<Field> fields, string above) =>
        fields.SelectMany(f => Flat(f.Fields, $"{above}.{f.Key}").Prepend(($"{above}.{f.Key}", f)));
}
