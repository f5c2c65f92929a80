using MRS.Content.Schema;
using MRS.Content.Yaml;

namespace MRS.Site.Docs;

/// <summary>A file of a type, with the example of every field that is not a boolean.</summary>
public static class ExampleFile
{
    private const string Text = "\nThe text begins below an empty line. Another empty line begins a new paragraph.\n\n## A heading\n\n"
        + "- A point\n- Another point with a [link](/about/)\n";

    /// <summary>The file.</summary>
    public static string Of(ContentType type)
    {
        if (type.IsFolder)
        {
            return $"---\n{ExampleYaml.Of(type, Record(type.Fields))}---\n{(type.Body is null ? "" : Text)}";
        }

        return ExampleYaml.Of(type, type.IsList
            ? Mapping([new(
                Scalar(type.Words.List), new YamlSequence([Record(type.Fields, new YamlEntry(Scalar("id"), Scalar(Id(type))))], default))])
            : Record(type.Fields));
    }

    /// <summary>The path of the file, below the content folder.</summary>
    public static string Path(ContentType type) => type.IsFolder ? $"{type.Words.Folder}/{Id(type)}.md" : type.Words.File;

    private static string Id(ContentType type) => $"example-{type.Words.Name}";

    private static YamlMapping Record(IReadOnlyList<Field> fields, params IEnumerable<YamlEntry> before) =>
        Mapping([.. before, .. fields.Where(f => f.Kind != FieldKind.Boolean).Select(f => new YamlEntry(Scalar(f.Key), Value(f)))]);

    private static YamlNode Value(Field field)
    {
        YamlNode value = field.Kind == FieldKind.Record ? Record(field.Fields) : Scalar(field.Words.Example);
        return field.IsList ? new YamlSequence([value], default) : value;
    }

    private static YamlMapping Mapping(IReadOnlyList<YamlEntry> entries) => new(entries, default);

    private static YamlScalar Scalar(string text) => new(text, IsPlain: false, default);
}
