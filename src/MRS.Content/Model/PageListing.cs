using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>What a page shows besides its own text.</summary>
public enum PageListing
{
    [Choice("Nothing but its text")] None,
    [Choice("The home page's sections")] Home,
    [Choice("The vision of whoever holds the role")] Vision,
    [Choice("Everyone who held the role before")] PastHolders,
    [Choice("People")] People,
    [Choice("Partners")] Partners,
    [Choice("Meetings")] Meetings,
    [Choice("Awards and recipients")] Awards,
    [Choice("Membership categories")] Membership,
    [Choice("News")] News,
    [Choice("The pages in its folder")] Subpages,
    [Choice("The contact form")] Contact,
}
