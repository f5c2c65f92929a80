using System.Text.Json;
using MRS.Content.Schema;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Schemas;

/// <summary>
/// The JSON Schema of the files an editor writes, for code editors that complete and check as one types: of a whole YAML file, or of the
/// front matter of a Markdown file.
/// </summary>
public static class ContentFileSchema
{
    /// <summary>The schema of a type's files, as UTF-8.</summary>
    public static byte[] Of(ContentType type) => JsonText.Document(json =>
    {
        json.WriteString("$schema", SchemaWords.Dialect);
        json.WriteString("title", type.IsList ? type.Words.Plural : type.Words.Label);
        json.WriteString("description", type.Words.Help);
        if (type.IsList)
        {
            WriteList(json, type);
        }
        else
        {
            WriteRecord(json, type);
        }
    });

    private static void WriteList(Utf8JsonWriter json, ContentType type)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject(type.Words.List);
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("title", type.Words.Label);
        WriteRecord(json, type);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", [type.Words.List]);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteRecord(Utf8JsonWriter json, ContentType type)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        if (type.IsList)
        {
            SchemaWords.WriteId(json, type);
        }

        FieldSchema.WriteProperties(json, type.Fields, SchemaUse.ContentFile);
        json.WriteEndObject();
        var required = type.Fields.Where(f => f.IsRequired).Select(f => f.Key);
        JsonText.WriteStrings(json, "required", type.IsList ? ["id", .. required] : required);
        json.WriteBoolean("additionalProperties", false);
    }
}
