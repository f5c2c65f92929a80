using System.Globalization;
using System.Text.Json;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Api;

/// <summary>Writes the values of a record's fields from their description. Unknown values are left out, never null.</summary>
internal static class ApiValue
{
    /// <summary>Writes each field that has a value.</summary>
    public static void WriteFields(Utf8JsonWriter json, IReadOnlyList<Field> fields, ContentRecord record)
    {
        foreach (var field in fields)
        {
            if (field.Property.Get(record) is object value)
            {
                json.WritePropertyName(field.Key);
                WriteField(json, field, value);
            }
        }
    }

    private static void WriteField(Utf8JsonWriter json, Field field, object value)
    {
        if (!field.IsList)
        {
            WriteSingle(json, field, value);
            return;
        }

        json.WriteStartArray();
        foreach (var item in (System.Collections.IEnumerable)value)
        {
            WriteSingle(json, field, item);
        }

        json.WriteEndArray();
    }

    private static void WriteSingle(Utf8JsonWriter json, Field field, object value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool isTrue:
                json.WriteBooleanValue(isTrue);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ContentRecord record:
                json.WriteStartObject();
                WriteFields(json, field.Fields, record);
                json.WriteEndObject();
                break;
            case Enum:
                json.WriteStringValue(field.Choices.First(c => c.Value.Equals(value)).Word);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }
}
