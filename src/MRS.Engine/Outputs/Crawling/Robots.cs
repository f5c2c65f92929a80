using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Crawling;

/// <summary>What crawlers may read (RFC 9309).</summary>
public static class Robots
{
    /// <summary>
    /// Makes the file. Everything may be crawled, in a preview as well: its pages say that they are not to be indexed, and a crawler that
    /// may not read a page cannot learn that.
    /// </summary>
    public static Artifact File(BuildContext context) =>
        Artifact.Text("robots.txt", context.Options.IsListed
            ? $"User-agent: *\nAllow: /\n\nSitemap: {context.Absolute("/" + Sitemap.Path)}\n"
            : "User-agent: *\nAllow: /\n");
}
