using System.Globalization;
using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Schemas;

/// <summary>The JSON Schema of a single field, from its description alone.</summary>
internal static class FieldSchema
{
    /// <summary>Writes each field as a property, under the name it has in the files.</summary>
    public static void WriteProperties(Utf8JsonWriter json, IReadOnlyList<Field> fields, SchemaUse use)
    {
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Key);
            Write(json, field, use);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Field field, SchemaUse use)
    {
        json.WriteString("title", field.Words.Label);
        if (Description(field) is { Length: > 0 } description)
        {
            json.WriteString("description", description);
        }

        if (!field.IsList)
        {
            WriteValue(json, field, use);
            WriteExamples(json, field);
            return;
        }

        json.WriteString("type", "array");
        WriteLimit(json, "minItems", field.Words.MinLength);
        WriteLimit(json, "maxItems", field.Words.MaxLength);
        json.WriteStartObject("items");
        WriteValue(json, field, use);
        WriteExamples(json, field);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Field field, SchemaUse use)
    {
        switch (field.Kind)
        {
            case FieldKind.Record:
                WriteRecord(json, field, use);
                break;
            case FieldKind.Boolean:
                json.WriteString("type", "boolean");
                break;
            case FieldKind.Number:
                WriteNumber(json, field.Words);
                break;
            case FieldKind.Choice:
                WriteChoice(json, field, use);
                break;
            default:
                WriteText(json, field, use);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, Field field, SchemaUse use)
    {
        json.WriteString("type", "string");
        if (!field.IsList)
        {
            WriteLimit(json, "minLength", field.Words.MinLength);
            WriteLimit(json, "maxLength", field.Words.MaxLength);
        }

        if (FieldForm.Of(field) is string pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if (FieldForm.Format(field.Kind) is string format)
        {
            json.WriteString("format", format);
        }

        if (use == SchemaUse.ContentFile && field.PatternMessage.Length > 0)
        {
            json.WriteString("patternErrorMessage", field.PatternMessage);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, FieldAttribute words)
    {
        json.WriteString("type", "integer");
        if (words.Min != int.MinValue)
        {
            json.WriteNumber("minimum", words.Min);
        }

        if (words.Max != int.MaxValue)
        {
            json.WriteNumber("maximum", words.Max);
        }
    }

    private static void WriteChoice(Utf8JsonWriter json, Field field, SchemaUse use)
    {
        json.WriteString("type", "string");
        JsonText.WriteStrings(json, "enum", field.Choices.Select(c => c.Word));
        if (use == SchemaUse.ContentFile)
        {
            JsonText.WriteStrings(json, "enumDescriptions", field.Choices.Select(c => c.Label));
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, Field field, SchemaUse use)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteProperties(json, field.Fields, use);
        json.WriteEndObject();
        JsonText.WriteStrings(json, "required", field.Fields.Where(f => f.IsRequired).Select(f => f.Key));
        if (use == SchemaUse.ContentFile)
        {
            json.WriteBoolean("additionalProperties", false);
        }
    }

    private static void WriteExamples(Utf8JsonWriter json, Field field)
    {
        if (field.Words.Example.Length == 0)
        {
            return;
        }

        json.WriteStartArray("examples");
        switch (field.Kind)
        {
            case FieldKind.Number:
                json.WriteNumberValue(int.Parse(field.Words.Example, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case FieldKind.Boolean:
                json.WriteBooleanValue(field.Words.Example == "true");
                break;
            default:
                json.WriteStringValue(field.Words.Example);
                break;
        }

        json.WriteEndArray();
    }

    private static string Description(Field field)
    {
        var reference = field.RefersTo is null ? "" : $"The id of a record of the type {ContentSchema.Of(field.RefersTo).Words.Name}.";
        return string.Join(' ', new[] { field.Words.Help, field.PatternMessage, reference }.Where(s => s.Length > 0));
    }

    private static void WriteLimit(Utf8JsonWriter json, string keyword, int limit)
    {
        if (limit > 0)
        {
            json.WriteNumber(keyword, limit);
        }
    }
}
