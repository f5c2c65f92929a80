using System.Text.Json.Nodes;

namespace MRS.Site.Tests.Agreement;

/// <summary>What the editing form's description says of its fields.</summary>
internal static class FormFacts
{
    public static IReadOnlyList<FieldFacts> Of(JsonArray fields, string above = "") =>
        [.. fields.SelectMany(f => (f!["fields"] is JsonArray inner ? Of(inner, $"{above}{f["name"]}.") : []).Prepend(Of(f, above)))];

    private static FieldFacts Of(JsonNode field, string above)
    {
        var value = field["field"] ?? field;
        var isNumber = (string?)value["widget"] == "number";
        return new($"{above}{field["name"]}")
        {
            IsRequired = (bool?)field["required"] ?? true,
            Least = (int?)(field["minlength"] ?? (isNumber ? null : field["min"])),
            Most = (int?)(field["maxlength"] ?? (isNumber ? null : field["max"])),
            Min = isNumber ? (int?)value["min"] : null,
            Max = isNumber ? (int?)value["max"] : null,
            Form = (string?)(value["pattern"] as JsonArray)?[0] ?? "",
            Choices = string.Join(',', (value["options"] as JsonArray ?? []).Select(o => (string?)o!["value"])),
        };
    }
}
