using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace MRS.Site.StructuredData;

/// <summary>How structured data is written, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(Graph))]
internal sealed partial class GraphFormat : JsonSerializerContext
{
    private static readonly GraphFormat InScript = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // This encoder also escapes <, > and &, so that no text can end the script element it stands in.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    /// <summary>The data in UTF-8 for a script element.</summary>
    public static byte[] Write(Graph graph) => JsonSerializer.SerializeToUtf8Bytes(graph, InScript.Graph);
}
