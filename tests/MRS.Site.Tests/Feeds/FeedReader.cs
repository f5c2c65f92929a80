using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MRS.Engine;

namespace MRS.Site.Tests.Feeds;

/// <summary>Reads feeds with readers that are not the site's own.</summary>
internal static class FeedReader
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static SyndicationFeed Load(BuildResult site, string path)
    {
        using var reader =
            XmlReader.Create(new MemoryStream(site.Bytes(path)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return SyndicationFeed.Load(reader);
    }

    public static XDocument Parse(BuildResult site, string path) =>
        XDocument.Load(new MemoryStream(site.Bytes(path)), LoadOptions.PreserveWhitespace);

    /// <summary>The addresses of the items on the page that lists them.</summary>
    public static IReadOnlyList<string> ItemsOnPage(BuildResult site, string folder) =>
        [.. site.Page(folder + "index.html").QuerySelectorAll(".item-title a").Select(a => a.GetAttribute("href")!)
            .Order(StringComparer.Ordinal)];

    public static string PathOf(Uri address) => address.AbsolutePath;
}
