using System.Xml;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    /// <summary>The namespace of Atom.</summary>
    public const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the root element and all in it.</summary>
    public static void Write(XmlWriter xml, Feed feed)
    {
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteText("title", Space, feed.Title);
        xml.WriteText("subtitle", Space, feed.Description);
        WriteLink(xml, "self", FeedFormat.Atom.MediaType, feed.UrlOf(FeedFormat.Atom));
        WriteLink(xml, "alternate", "text/html", feed.PageUrl);
        xml.WriteText("id", Space, feed.Id);
        xml.WriteText("updated", Space, DateFormats.Rfc3339(feed.Updated));
        xml.WriteStartElement("author", Space);
        xml.WriteText("name", Space, feed.Author);
        xml.WriteText("uri", Space, feed.HomeUrl);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    /// <summary>An Atom link, also used inside RSS.</summary>
    public static void WriteLink(XmlWriter xml, string relation, string mediaType, string url)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Space);
        xml.WriteText("title", Space, entry.Title);
        WriteLink(xml, "alternate", "text/html", entry.Url);
        xml.WriteText("id", Space, entry.Id);
        if (entry.Published is { } published)
        {
            xml.WriteText("published", Space, DateFormats.Rfc3339(published));
        }

        xml.WriteText("updated", Space, DateFormats.Rfc3339(entry.Updated));
        xml.WriteText("summary", Space, entry.Summary);
        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlFile.Clean(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
