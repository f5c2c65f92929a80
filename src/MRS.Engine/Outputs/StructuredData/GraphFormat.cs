using System.Buffers;
using System.Text.Json;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>How structured data is embedded in a page.</summary>
internal static class GraphFormat
{
    /// <summary>The written JSON, in UTF-8 for a script element.</summary>
    public static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var data = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(data, new JsonWriterOptions { Encoder = JsonText.SafeInHtml, SkipValidation = true }))
        {
            write(json);
        }

        return data.WrittenSpan.ToArray();
    }
}
