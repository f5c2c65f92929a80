using System.Text.Json.Nodes;

namespace MRS.Site.Tests.Agreement;

/// <summary>What a JSON Schema says of its fields.</summary>
internal static class SchemaFacts
{
    public static IReadOnlyList<FieldFacts> Of(JsonNode record, string above = "") =>
        [.. record["properties"]!.AsObject()
            .SelectMany(p => Inner(p.Value!, $"{above}{p.Key}.").Prepend(Of(p.Key, p.Value!, record, above)))];

    private static FieldFacts Of(string key, JsonNode schema, JsonNode record, string above)
    {
        var value = schema["items"] ?? schema;
        return new(above + key)
        {
            IsRequired = record["required"]!.AsArray().Any(r => (string?)r == key),
            Least = (int?)(schema["minItems"] ?? schema["minLength"]),
            Most = (int?)(schema["maxItems"] ?? schema["maxLength"]),
            Min = (int?)value["minimum"],
            Max = (int?)value["maximum"],
            Form = (string?)value["pattern"] ?? "",
            Choices = string.Join(',', (value["enum"] as JsonArray ?? []).Select(c => (string?)c)),
        };
    }

    private static IReadOnlyList<FieldFacts> Inner(JsonNode schema, string above) =>
        (schema["items"] ?? schema)["properties"] is null ? [] : Of(schema["items"] ?? schema, above);
}
