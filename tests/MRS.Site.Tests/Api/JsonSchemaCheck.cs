using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Api;

/// <summary>
/// Checks a JSON document against a JSON Schema: the part of draft 2020-12 that this repository's schemas use.
/// A keyword it does not know is a mistake, so that no rule is passed over in silence.
/// </summary>
internal sealed class JsonSchemaCheck(JsonNode root)
{
    private static readonly HashSet<string> Annotations =
        ["$schema", "$id", "$defs", "title", "description", "examples", "format", "patternErrorMessage", "enumDescriptions"];

    /// <summary>
    /// What is wrong, each with its place; empty if nothing is. <paramref name="part"/> is a pointer into the schema such as
    /// <c>#/$defs/collection</c>.
    /// </summary>
    public IReadOnlyList<string> Errors(JsonNode? document, string part = "#")
    {
        var errors = new List<string>();
        Check(Resolve(part), document, "", errors);
        return errors;
    }

    private JsonObject Resolve(string reference)
    {
        Assert.StartsWith("#", reference, StringComparison.Ordinal);
        return reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (at, key) => at[key]!).AsObject();
    }

    private void Check(JsonObject schema, JsonNode? value, string at, List<string> errors)
    {
        foreach (var (keyword, rule) in schema)
        {
            if (!Annotations.Contains(keyword) && !Holds(keyword, rule!, schema, value, at, errors))
            {
                errors.Add($"{at}: {keyword} {rule!.ToJsonString()} does not hold for {value?.ToJsonString() ?? "null"}");
            }
        }
    }

    private bool Holds(string keyword, JsonNode rule, JsonObject schema, JsonNode? value, string at, List<string> errors) => keyword switch
    {
        "type" => IsOfType(value, rule.GetValue<string>()),
        "const" => JsonNode.DeepEquals(rule, value),
        "enum" => rule.AsArray().Any(e => JsonNode.DeepEquals(e, value)),
        "pattern" => Text(value) is not string text || Regex.IsMatch(text, rule.GetValue<string>(), RegexOptions.ECMAScript),
        "minLength" => Text(value) is not string text || Length(text) >= rule.GetValue<int>(),
        "maxLength" => Text(value) is not string text || Length(text) <= rule.GetValue<int>(),
        "minimum" => !IsOfType(value, "integer") || value!.GetValue<int>() >= rule.GetValue<int>(),
        "maximum" => !IsOfType(value, "integer") || value!.GetValue<int>() <= rule.GetValue<int>(),
        "minItems" => value is not JsonArray items || items.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray items || items.Count <= rule.GetValue<int>(),
        "required" => value is not JsonObject o || rule.AsArray().All(k => o.ContainsKey(k!.GetValue<string>())),
        "additionalProperties" =>
            value is not JsonObject o || rule.GetValue<bool>() || o.All(p => schema["properties"]!.AsObject().ContainsKey(p.Key)),
        "properties" => CheckEach(value is JsonObject o
            ? rule.AsObject().Where(p => o.ContainsKey(p.Key)).Select(p => (p.Value!.AsObject(), o[p.Key], $"{at}/{p.Key}"))
            : [],
            errors),
        "items" => CheckEach(value is JsonArray items ? items.Select((item, i) => (rule.AsObject(), item, $"{at}/{i}")) : [], errors),
        "$ref" => CheckEach([(Resolve(rule.GetValue<string>()), value, at)], errors),
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private bool CheckEach(IEnumerable<(JsonObject Schema, JsonNode? Value, string At)> parts, List<string> errors)
    {
        foreach (var (schema, value, at) in parts)
        {
            Check(schema, value, at, errors);
        }

        return true;
    }

    private static bool IsOfType(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.AsValue().TryGetValue<int>(out _)),
        _ => type == "null",
    };

    private static string? Text(JsonNode? value) => value is JsonValue v && v.TryGetValue<string>(out var text) ? text : null;

    // JSON Schema counts characters, not the halves of them.
    private static int Length(string text) => text.EnumerateRunes().Count();
}
