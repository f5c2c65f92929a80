using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace MRS.Engine.Files;

/// <summary>JSON as this program writes it everywhere: one line, UTF-8 without escaping non-ASCII characters, a line feed at the
/// end.</summary>
public static class JsonText
{
    // The files are served as JSON and never embedded in a page, so no character needs escaping for HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Leaves characters of every script as they are and escapes &lt;, &gt; and &amp;, so that no text can end a script element it is
    /// embedded in.
    /// </summary>
    public static JavaScriptEncoder SafeInHtml { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A document whose root is an object.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a property that is a list of texts.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The same document indented, for files that people read.</summary>
    public static byte[] Indented(ReadOnlyMemory<byte> document)
    {
        using var parsed = JsonDocument.Parse(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options with { Indented = true, NewLine = "\n" }))
        {
            parsed.WriteTo(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
