using System.Text.Json;
using MRS.Content.Loading;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Cms;

/// <summary>The fields of the editing form, each derived from the description of its field alone.</summary>
internal static class CmsFields
{
    private static readonly string[] Buttons = ["bold", "italic", "strikethrough", "link", "heading-two", "heading-three", "heading-four",
        "quote", "bulleted-list", "numbered-list", "code"];

    /// <summary>Writes everything in an entry of a type: its fields and its text, or the list of its records.</summary>
    public static void WriteAll(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartArray("fields");
        if (type.IsList)
        {
            WriteRecords(json, type);
        }
        else
        {
            // What an entry says comes first; the rest is in the order of the record, which is the order of the files.
            Write(json, [.. type.Fields.Take(1)]);
            WriteBody(json, type);
            Write(json, [.. type.Fields.Skip(1)]);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            Write(json, field);
        }
    }

    // The text under the front matter.
    private static void WriteBody(Utf8JsonWriter json, ContentType type)
    {
        if (type.Body is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", "body");
        json.WriteString("label", "Text");
        json.WriteString("hint",
            "Headings begin at the second level: the title is the first. Describe every picture in words for those who do not see it.");
        json.WriteString("widget", "markdown");
        json.WriteBoolean("required", false);
        Files.JsonText.WriteStrings(json, "buttons", Buttons);
        Files.JsonText.WriteStrings(json, "editor_components", ["code-block", "image"]);
        Files.JsonText.WriteStrings(json, "modes", ["rich_text", "raw"]);
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartObject();
        json.WriteString("name", type.Words.List);
        json.WriteString("label", type.Words.Plural);
        json.WriteString("label_singular", type.Words.Label);
        json.WriteString("widget", "list");
        json.WriteBoolean("collapsed", true);
        json.WriteString("summary", CmsEntries.Summary(type.Fields));
        json.WriteStartArray("fields");
        WriteId(json, type);
        Write(json, type.Fields);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartObject();
        json.WriteString("name", "id");
        json.WriteString("label", "Id");
        json.WriteString("hint",
            $"A short name for this {type.Words.Label.ToLowerInvariant()}, such as {ExampleId(type)}. "
                + "It never changes afterwards: other entries and addresses name it.");
        json.WriteString("widget", "string");
        Files.JsonText.WriteStrings(
            json, "pattern", [Schemas.FieldForm.Id, "It has small letters a to z, digits and single hyphens only."]);
        json.WriteEndObject();
    }

    // An id as it would be made from the example of a name.
    private static string ExampleId(ContentType type) =>
        type.Fields.Where(f => f is { Kind: FieldKind.Text, Words.MultiLine: false }).Select(f => Slug.Of(f.Words.Example))
            .FirstOrDefault(id => id is not null) ?? "a-short-name";

    private static void Write(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Key);
        json.WriteString("label", field.Words.Label);
        json.WriteString("hint", Hint(field));
        json.WriteBoolean("required", field.IsRequired);
        if (field.IsList && field.RefersTo is null)
        {
            WriteList(json, field);
        }
        else
        {
            CmsWidget.Write(json, field);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, Field field)
    {
        json.WriteString("widget", "list");
        json.WriteString("label_singular", field.Words.Singular);
        CmsWidget.WriteLimits(json, field, "min", "max");
        if (field.Kind == FieldKind.Record)
        {
            json.WriteBoolean("collapsed", true);
            json.WriteString("summary", CmsEntries.Summary(field.Fields));
            json.WriteStartArray("fields");
            Write(json, field.Fields);
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject("field");
        json.WriteString("name", field.Key);
        json.WriteString("label", field.Words.Label);
        CmsWidget.Write(json, field);
        json.WriteEndObject();
    }

    private static string Hint(Field field)
    {
        var example = field.Words.Example.Length == 0 || field.RefersTo is not null
            || field.Kind is FieldKind.Choice or FieldKind.Boolean or FieldKind.Media
            ? ""
            : $"Example: {field.Words.Example}";
        return string.Join(' ', new[] { field.Words.Help, example }.Where(s => s.Length > 0));
    }
}
