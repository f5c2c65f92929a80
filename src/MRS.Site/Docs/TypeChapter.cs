using System.Text;
using MRS.Content.Schema;

namespace MRS.Site.Docs;

/// <summary>The chapter of the field guide on one content type, from its description alone.</summary>
public static class TypeChapter
{
    /// <summary>The chapter in Markdown.</summary>
    public static string Of(ContentType type)
    {
        var text = new StringBuilder($"## {type.Words.Plural}\n\n{type.Words.Help}\n\n{Place(type)}\n\n");
        if (type.IsList)
        {
            text.Append("Each record also has an `id`: a short name in small letters, digits and hyphens, which never changes. "
                + "Other records name it.\n\n");
        }

        AppendFields(text, type.Fields);
        foreach (var group in Groups(type.Fields))
        {
            text.Append($"### Fields of {string.Join(" and ", group.Select(f => $"“{f.Words.Label}”").Distinct())}\n\n");
            AppendFields(text, group.First().Fields);
        }

        return text.Append($"An example with every field, `content/{ExampleFile.Path(type)}`:\n\n"
            + $"```{(type.IsFolder ? "markdown" : "yaml")}\n{ExampleFile.Of(type)}```\n").ToString();
    }

    /// <summary>The anchor of the chapter.</summary>
    internal static string Anchor(ContentType type) => type.Words.Plural.ToLowerInvariant().Replace(' ', '-');

    private static string Place(ContentType type) => type switch
    {
        { IsFolder: true, Words.Nested: true } => $"**Where:** a Markdown file for each in `content/{type.Words.Folder}/`, or in a folder "
            + $"inside it. The place of the file is the address: `{type.Words.Folder}/about/example.md` is `/about/example/`.",
        { IsFolder: true } => $"**Where:** a Markdown file for each in `content/{type.Words.Folder}/`. "
            + "The name of the file is the record's id and part of its address; it never changes.",
        { IsList: true } => $"**Where:** all in one file, `content/{type.Words.File}`, as a list under `{type.Words.List}`.",
        _ => $"**Where:** in one file, `content/{type.Words.File}`.",
    };

    private static void AppendFields(StringBuilder text, IReadOnlyList<Field> fields)
    {
        text.Append("| Field | In the file | What to write |\n| --- | --- | --- |\n");
        foreach (var field in fields)
        {
            text.Append(
                $"| **{Cell(field.Words.Label)}**{(field.IsRequired ? " (needed)" : "")} | `{field.Key}` | {Cell(Words(field))} |\n");
        }

        text.Append('\n');
    }

    private static string Words(Field field)
    {
        var example = field.Words.Example.Length == 0 || field.Kind is FieldKind.Choice or FieldKind.Record
            ? ""
            : $"Example: `{field.Words.Example}`";
        return string.Join(' ', new[] { field.Words.Help, FieldLimits.Of(field), example }.Where(s => s.Length > 0));
    }

    // Fields that contain the same record type share a table.
    private static IEnumerable<IGrouping<Type?, Field>> Groups(IReadOnlyList<Field> fields) => Records(fields).GroupBy(f => f.RecordType);

    private static IEnumerable<Field> Records(IReadOnlyList<Field> fields) =>
        fields.Where(f => f.Kind == FieldKind.Record).SelectMany(f => Records(f.Fields).Prepend(f));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
