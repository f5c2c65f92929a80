using System.Text.Json;
using MRS.Content.Schema;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Engine.Outputs.Api;

/// <summary>The JSON Schema of what the API returns for a type: of one record, and under <c>$defs/collection</c> of the list of
/// all.</summary>
public static class ApiSchema
{
    /// <summary>The schema of a type's documents. <paramref name="root"/> is the address of the API with a trailing slash.</summary>
    public static byte[] Of(ContentType type, string root) => JsonText.Document(json =>
    {
        WriteHead(json, root + ApiPaths.Schema(type), type.Words.Label, type.Words.Help);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteConstant(json, ApiKeys.Type, type.Words.Name);
        SchemaWords.WriteId(json, type);
        WriteText(json, ApiKeys.PageUrl, "The page that shows the record. Absent if none does.", "iri");
        FieldSchema.WriteProperties(json, type.Fields, SchemaUse.Api);
        if (type.Body is not null)
        {
            WriteText(json, ApiKeys.BodyHtml, "The text as HTML. Addresses in it that begin with a slash are on the site.", null);
            WriteText(json, ApiKeys.BodyText, "The same text without any markup.", null);
        }

        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", [ApiKeys.Type, ApiKeys.Id, .. type.Fields.Where(f => f.IsAlwaysThere).Select(f => f.Key)]);
        if (ApiPaths.IsCollection(type))
        {
            json.WriteStartObject("$defs");
            WriteCollection(json, type);
            json.WriteEndObject();
        }
    });

    /// <summary>The schema of the list of collections.</summary>
    public static byte[] OfIndex(string root) => JsonText.Document(json =>
    {
        WriteHead(json, root + ApiPaths.IndexSchema, "Index", "What the API holds.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteConstant(json, "version", ApiPaths.Version);
        WriteText(json, "openapi", "The description of the API in OpenAPI.", "iri");
        json.WriteStartObject("collections");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteText(json, ApiKeys.Type, "The type of the records.", null);
        WriteText(json, "title", "What the records are called.", null);
        WriteText(json, "description", "What the records are.", null);
        WriteCount(json);
        WriteText(json, "url", "The document that holds the records.", "iri");
        WriteText(json, "schema", "The JSON Schema of one record.", "iri");
        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", [ApiKeys.Type, "title", "description", ApiKeys.Count, "url", "schema"]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", ["version", "openapi", "collections"]);
    });

    private static void WriteHead(Utf8JsonWriter json, string id, string title, string description)
    {
        json.WriteString("$schema", SchemaWords.Dialect);
        json.WriteString("$id", id);
        json.WriteString("title", title);
        json.WriteString("description", description);
    }

    private static void WriteCollection(Utf8JsonWriter json, ContentType type)
    {
        json.WriteStartObject("collection");
        json.WriteString("title", type.Words.Plural);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteConstant(json, ApiKeys.Type, type.Words.Name);
        WriteCount(json);
        json.WriteStartObject(ApiKeys.Items);
        json.WriteString("description", "All records, ordered by id.");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", "#");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", [ApiKeys.Type, ApiKeys.Count, ApiKeys.Items]);
        json.WriteEndObject();
    }

    private static void WriteConstant(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("const", value);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string description, string? format)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "string");
        if (format is not null)
        {
            json.WriteString("format", format);
        }

        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json)
    {
        json.WriteStartObject(ApiKeys.Count);
        json.WriteString("description", "How many records there are.");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteEndObject();
    }
}
