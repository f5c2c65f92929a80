namespace MRS.Theme.Views;

/// <summary>A feed in one of its formats.</summary>
/// <param name="Title">What is in it.</param>
/// <param name="Format">The common name of the format.</param>
/// <param name="MediaType">The media type of the format.</param>
/// <param name="Address">Where it is.</param>
public sealed record FeedLinkView(string Title, string Format, string MediaType, string Address);
