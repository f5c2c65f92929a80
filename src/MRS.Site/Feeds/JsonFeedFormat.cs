using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace MRS.Site.Feeds;

/// <summary>How JSON feeds are written, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(JsonFeed))]
internal sealed partial class JsonFeedFormat : JsonSerializerContext
{
    private static readonly JsonFeedFormat Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Letters of every script come out as they are.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>A feed as text.</summary>
    public static string Write(JsonFeed feed) => JsonSerializer.Serialize(feed, Readable.JsonFeed) + "\n";
}
