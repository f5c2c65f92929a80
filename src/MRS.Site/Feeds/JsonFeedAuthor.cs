namespace MRS.Site.Feeds;

/// <summary>Who a JSON feed is from.</summary>
internal sealed record JsonFeedAuthor(string Name, string Url);
