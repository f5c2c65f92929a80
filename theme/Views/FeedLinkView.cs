namespace MRS.Theme.Views;

/// <summary>A feed in one of its formats.</summary>
/// <param name="Title">What is in it.</param>
/// <param name="Format">What people call the format.</param>
/// <param name="MediaType">What the format is called on the network.</param>
/// <param name="Address">Where it is.</param>
public sealed record FeedLinkView(string Title, string Format, string MediaType, string Address);
