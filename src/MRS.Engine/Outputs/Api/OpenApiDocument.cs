using System.Text.Json;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Engine.Outputs.Api;

/// <summary>The OpenAPI 3.1 description of the API. It refers to the schemas instead of repeating them.</summary>
internal static class OpenApiDocument
{
    /// <summary>The document.</summary>
    public static byte[] Of(BuildContext context) => JsonText.Document(json =>
    {
        json.WriteString("openapi", "3.1.0");
        json.WriteString("jsonSchemaDialect", SchemaWords.Dialect);
        json.WriteStartObject("info");
        json.WriteString("title", context.Site.Settings.Name);
        json.WriteString("description",
            "The public records of this site, as JSON. Read-only; every document is a file that changes when the site is published.");
        json.WriteString("version", ApiPaths.Version);
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", context.BaseUrl);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("paths");
        WritePath(json, ApiPaths.Index, new Operation("getIndex", "What the API holds", ApiPaths.IndexSchema));
        foreach (var type in ApiPaths.Types)
        {
            WriteType(json, type);
        }

        json.WriteEndObject();
    });

    private static void WriteType(Utf8JsonWriter json, ContentType type)
    {
        var name = string.Concat(type.Words.Name.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        var schema = ApiPaths.Schema(type);
        if (!ApiPaths.IsCollection(type))
        {
            WritePath(json, ApiPaths.All(type), new Operation($"get{name}", type.Words.Label, schema));
            return;
        }

        WritePath(json, ApiPaths.All(type), new Operation($"list{name}", type.Words.Plural, $"{schema}#/$defs/collection"));
        WritePath(json, $"{type.Words.Name}/{{id}}.json",
            new Operation($"get{name}", type.Words.Label, schema) { IsById = true, IsNested = type.Words.Nested });
    }

    private static void WritePath(Utf8JsonWriter json, string path, Operation operation)
    {
        json.WriteStartObject($"/{ApiPaths.Root}{path}");
        json.WriteStartObject("get");
        json.WriteString("operationId", operation.Id);
        json.WriteString("summary", operation.Summary);
        if (operation.IsById)
        {
            WriteIdParameter(json, operation);
        }

        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", operation.Summary);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", operation.Schema);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (operation.IsById)
        {
            json.WriteStartObject("404");
            json.WriteString("description", "There is no such record, or it is not published.");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteIdParameter(Utf8JsonWriter json, Operation operation)
    {
        json.WriteStartArray("parameters");
        json.WriteStartObject();
        json.WriteString("name", ApiKeys.Id);
        json.WriteString("in", "path");
        json.WriteBoolean("required", true);
        json.WriteString("description",
            operation.IsNested ? "The record's id. The slashes in it stand in the address as they are." : "The record's id.");
        json.WriteStartObject("schema");
        json.WriteString("type", "string");
        json.WriteString("pattern", operation.IsNested ? FieldForm.NestedId : FieldForm.Id);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private sealed record Operation(string Id, string Summary, string Schema)
    {
        public bool IsById { get; init; }

        public bool IsNested { get; init; }
    }
}
