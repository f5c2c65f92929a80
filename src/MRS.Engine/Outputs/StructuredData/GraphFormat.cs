using System.Buffers;
using System.Text.Json;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>How structured data stands in a page.</summary>
internal static class GraphFormat
{
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
}
