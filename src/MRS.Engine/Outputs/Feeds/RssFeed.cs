using System.Xml;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Writes a feed as RSS 2.0.</summary>
internal static class RssFeed
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>Writes the root element and all in it.</summary>
    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomFeed.Space);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteStartElement("channel");
        xml.WriteText("title", null, feed.Title);
        xml.WriteText("link", null, feed.PageUrl);
        xml.WriteText("description", null, feed.Description);
        xml.WriteText("language", null, feed.Language);
        xml.WriteText("lastBuildDate", null, DateFormats.Rfc822(feed.Updated));
        AtomFeed.WriteLink(xml, "self", FeedFormat.Rss.MediaType, feed.UrlOf(FeedFormat.Rss));
        foreach (var entry in feed.Entries)
        {
            WriteItem(xml, entry);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteText("title", null, entry.Title);
        xml.WriteText("link", null, entry.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(entry.Id);
        xml.WriteEndElement();
        // RSS has only one date per item.
        xml.WriteText("pubDate", null, DateFormats.Rfc822(entry.Published ?? entry.Updated));
        xml.WriteText("description", null, entry.Summary);
        xml.WriteText("encoded", Content, entry.Html);
        xml.WriteEndElement();
    }
}
