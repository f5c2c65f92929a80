using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace MRS.Site.StructuredData;

/// <summary>How structured data is written, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(Node))]
internal sealed partial class GraphFormat : JsonSerializerContext
{
    // This encoder also escapes <, > and &, so that no text can end the script element it stands in.
    private static readonly JavaScriptEncoder InScript = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly GraphFormat Short = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = InScript,
    });

    /// <summary>Begins the data of a page with the first thing described.</summary>
    public static byte[] Begin(Node first)
    {
        var data = new ArrayBufferWriter<byte>();
        data.Write("{\"@context\":\"https://schema.org\",\"@graph\":["u8);
        Write(data, first);
        return data.WrittenSpan.ToArray();
    }

    /// <summary>The data of a page in UTF-8 for a script element.</summary>
    /// <param name="begin">How it begins.</param>
    /// <param name="others">All other things described.</param>
    public static byte[] Complete(ReadOnlySpan<byte> begin, IEnumerable<Node> others)
    {
        var data = new ArrayBufferWriter<byte>(2 * begin.Length);
        data.Write(begin);
        foreach (var other in others)
        {
            data.Write(","u8);
            Write(data, other);
        }

        data.Write("]}"u8);
        return data.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> data, Node node)
    {
        using var json = new Utf8JsonWriter(data, new JsonWriterOptions { Encoder = InScript });
        JsonSerializer.Serialize(json, node, Short.Node);
    }
}
