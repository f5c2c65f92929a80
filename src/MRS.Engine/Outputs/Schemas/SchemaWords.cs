using System.Text.Json;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Schemas;

/// <summary>What the schemas of files and those of the API have in common.</summary>
internal static class SchemaWords
{
    /// <summary>The version of JSON Schema.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Writes the property <c>id</c>.</summary>
    public static void WriteId(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartObject("id");
        json.WriteString("title", "Id");
        json.WriteString("description", "A short name that never changes.");
        json.WriteString("type", "string");
        json.WriteString("pattern", type.Words.Nested ? FieldForm.NestedId : FieldForm.Id);
        json.WriteEndObject();
    }
}
