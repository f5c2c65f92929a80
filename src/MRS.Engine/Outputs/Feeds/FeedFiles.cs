using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Planning;
using MRS.Theme.Files;

namespace MRS.Engine.Outputs.Feeds;

/// <summary>The files of all feeds, each in every format.</summary>
public static class FeedFiles
{
    /// <summary>Makes them, and the stylesheet they share. Empty if there is no feed.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context)
    {
        var planned = PlannedFeed.Of(context.Site.Settings, context.Plan);
        if (planned.Count == 0)
        {
            return [];
        }

        var stylesheet = HashedFile.Of("feed", "css", Stylesheet.FeedText);
        return [stylesheet,
            .. planned.SelectMany(p => Make(p, new Lazy<Feed>(() => FeedBuilder.Build(context, p)), "/" + stylesheet.Path))];
    }

    private static IEnumerable<Artifact> Make(PlannedFeed planned, Lazy<Feed> feed, string stylesheet) =>
    [
        XmlFile.Make(planned.AddressOf(FeedFormat.Atom)[1..], xml =>
        {
            xml.WriteStylesheet(stylesheet);
            AtomFeed.Write(xml, feed.Value);
        }),
        XmlFile.Make(planned.AddressOf(FeedFormat.Rss)[1..], xml =>
        {
            xml.WriteStylesheet(stylesheet);
            RssFeed.Write(xml, feed.Value);
        }),
        Artifact.Lazy(planned.AddressOf(FeedFormat.Json)[1..], () => JsonFeedFormat.Write(feed.Value)),
    ];
}
