using System.Globalization;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Crawling;

/// <summary>The sitemap for search engines (sitemaps.org, version 0.9).</summary>
public static class Sitemap
{
    /// <summary>Its path in the output.</summary>
    public const string Path = "sitemap.xml";

    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Makes it: every page under its own address, with the day its content last changed if the content says so.</summary>
    public static Artifact File(BuildContext context) => XmlFile.Make(Path, xml =>
    {
        xml.WriteStartElement("urlset", Space);
        // Pages that the site itself adds, such as search, are not content.
        foreach (var page in context.Plan.Pages.Where(p => p.Record is not SiteSettings))
        {
            xml.WriteStartElement("url", Space);
            xml.WriteElementString("loc", Space, context.Absolute(page.Address));
            if (ContentDates.LastChange(context, page) is DateOnly day)
            {
                xml.WriteElementString("lastmod", Space, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
