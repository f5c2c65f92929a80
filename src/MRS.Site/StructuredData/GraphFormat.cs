using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using MRS.Site.JsonSchemas;

namespace MRS.Site.StructuredData;

/// <summary>How structured data is written, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(Node))]
internal sealed partial class GraphFormat : JsonSerializerContext
{
    private static readonly GraphFormat Short = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JsonText.SafeInHtml,
    });

    // The data of one page after the other is written on every thread, so each thread keeps the room for it.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? room;

    /// <summary>What is written, in UTF-8 for a script element.</summary>
    public static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var data = room ??= new ArrayBufferWriter<byte>(4096);
        data.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(data, new JsonWriterOptions { Encoder = JsonText.SafeInHtml, SkipValidation = true }))
        {
            write(json);
        }

        return data.WrittenSpan.ToArray();
    }

    /// <summary>Writes a thing with all that is known of it.</summary>
    public static void Write(Utf8JsonWriter json, Node node) => JsonSerializer.Serialize(json, node, Short.Node);
}
