using System.Buffers;
using System.Text.Json;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeedFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JsonText.SafeInHtml, Indented = true, NewLine = "\n" };

    /// <summary>A feed in UTF-8.</summary>
    public static byte[] Write(Feed feed)
    {
        var text = new ArrayBufferWriter<byte>(1024 + feed.Entries.Sum(e => e.Html.Length + 1024));
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, "https://jsonfeed.org/version/1.1"u8);
            json.WriteString("title"u8, feed.Title);
            json.WriteString("home_page_url"u8, feed.PageUrl);
            json.WriteString("feed_url"u8, feed.UrlOf(FeedFormat.Json));
            json.WriteString("description"u8, feed.Description);
            json.WriteString("language"u8, feed.Language);
            WriteAuthor(json, feed);
            json.WriteStartArray("items"u8);
            foreach (var entry in feed.Entries)
            {
                WriteItem(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }

    private static void WriteAuthor(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartArray("authors"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, feed.Author);
        json.WriteString("url"u8, feed.HomeUrl);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("url"u8, entry.Url);
        json.WriteString("title"u8, entry.Title);
        json.WriteString("summary"u8, entry.Summary);
        json.WriteString("content_html"u8, entry.Html);
        if (entry.Published is { } published)
        {
            json.WriteString("date_published"u8, DateFormats.Rfc3339(published));
        }

        json.WriteString("date_modified"u8, DateFormats.Rfc3339(entry.Updated));
        json.WriteEndObject();
    }
}
