namespace MRS.Engine.Planning;

/// <summary>A format in which a feed is offered.</summary>
/// <param name="Name">Its common name.</param>
/// <param name="FileName">The file below the page that lists the same items.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record FeedFormat(string Name, string FileName, string MediaType)
{
    /// <summary>Atom (RFC 4287).</summary>
    public static readonly FeedFormat Atom = new("Atom", "atom.xml", "application/atom+xml");

    /// <summary>RSS 2.0.</summary>
    public static readonly FeedFormat Rss = new("RSS", "rss.xml", "application/rss+xml");

    /// <summary>JSON Feed 1.1.</summary>
    public static readonly FeedFormat Json = new("JSON Feed", "feed.json", "application/feed+json");

    /// <summary>All of them, the most widely supported first.</summary>
    public static readonly IReadOnlyList<FeedFormat> All = [Atom, Rss, Json];
}
