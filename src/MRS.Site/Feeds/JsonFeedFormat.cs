using System.Text.Json;
using System.Text.Json.Serialization;
using MRS.Site.JsonSchemas;

namespace MRS.Site.Feeds;

/// <summary>How JSON feeds are written, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class JsonFeedFormat : JsonSerializerContext
{
    private static readonly JsonFeedFormat Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JsonText.SafeInHtml,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>A feed as text.</summary>
    public static string Write(JsonFeed feed) => JsonSerializer.Serialize(feed, Readable.JsonFeed) + "\n";
}
