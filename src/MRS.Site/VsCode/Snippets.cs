using System.Globalization;
using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Files;

namespace MRS.Site.VsCode;

/// <summary>
/// For the types in Markdown files: their fields, inserted once the name of the type is typed. Schemas do not work there, since Visual
/// Studio Code treats Markdown files as text.
/// </summary>
internal static class Snippets
{
    /// <summary>Writes two for each type: one with the required fields and one with all.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        foreach (var type in ContentSchema.Types.Where(t => t.IsFolder))
        {
            Write(json, type, new Snippet(type.Words.Label, type.Words.Name, [.. type.Fields.Where(f => f.IsRequired)]));
            Write(json, type, new Snippet($"{type.Words.Label} with all fields", $"{type.Words.Name}-all", type.Fields));
        }
    }

    private static void Write(Utf8JsonWriter json, ContentType type, Snippet snippet)
    {
        json.WriteStartObject(snippet.Name);
        json.WriteString("scope", "markdown");
        json.WriteString("prefix", snippet.Prefix);
        json.WriteString("description", type.Words.Help);
        JsonText.WriteStrings(json, "body", ["---", .. snippet.Fields.SelectMany((f, i) => Lines(f, i + 1)), "---", "", "$0"]);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Lines(Field field, int stop)
    {
        var value = Value(field, stop);
        return field.IsList ? [$"{field.Key}:", $"  - {value}"] : [$"{field.Key}: {value}"];
    }

    private static string Value(Field field, int stop)
    {
        var number = stop.ToString(CultureInfo.InvariantCulture);
        return field.Kind switch
        {
            FieldKind.Number => $"${{{number}:{Escape(field.Words.Example)}}}",
            FieldKind.Boolean => $"${{{number}|true,false|}}",
            FieldKind.Choice => $"\"${{{number}|{string.Join(',', field.Choices.Select(c => c.Word))}|}}\"",
            _ => $"\"${{{number}:{Escape(field.Words.Example)}}}\"",
        };
    }

    // Escapes what is special in a snippet.
    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal)
            .Replace("}", "\\}", StringComparison.Ordinal);

    private sealed record Snippet(string Name, string Prefix, IReadOnlyList<Field> Fields);
}
