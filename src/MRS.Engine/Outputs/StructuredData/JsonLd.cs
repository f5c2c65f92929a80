using System.Text.Json;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Writes schema.org data. Unknown values are left out.</summary>
internal static class JsonLd
{
    /// <summary>Begins an object of a type; its members and <see cref="Utf8JsonWriter.WriteEndObject" /> follow.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="type">Its type in the vocabulary.</param>
    /// <param name="id">A name by which other parts of the data refer to it; null for none.</param>
    public static void Begin(this Utf8JsonWriter json, ReadOnlySpan<byte> type, string? id = null)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
        json.Text("@id"u8, id);
    }

    /// <summary>Writes a text, unless it is null.</summary>
    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes several texts, unless there are none.</summary>
    public static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
