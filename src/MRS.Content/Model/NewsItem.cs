using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A piece of news.</summary>
[ContentType("news", Place = 130, Label = "News item", Plural = "News", Folder = "news",
    Help = "A piece of news. It is shown from its date on, newest first.")]
public sealed record NewsItem : ContentRecord, IDated, IDescribed, IMovable, IRetirable, IHasSources
{
    [Field("Title", Help = "The headline. No other item may have the same.", Example = "Person Two receives the Example Award",
        MaxLength = 120)]
    public required string Title { get; init; }

    [Field("Description", Help = "One or two sentences that stand under the headline in lists, 50 to 160 characters.",
        Example = "The award honors twenty years of work on how cancer spreads.", MaxLength = 300)]
    public required string Description { get; init; }

    [Field("Published", Help = "The day of the news. A day to come keeps it hidden until then.", Example = "2024-01-25", Group = "Dates")]
    public required DateOnly Published { get; init; }

    [Field("Updated", Help = "The day it was last changed.", Example = "2024-01-26", Group = "Dates")]
    public DateOnly? Updated { get; init; }

    [Field("People", Help = "People it is about.", Example = "person-two", MaxLength = 20)]
    [RefersTo(typeof(Person))]
    public IReadOnlyList<string> People { get; init; } = [];

    [Field("Old addresses", Singular = "old address", Help = "Addresses this item had before. Visitors who come there are sent here.",
        Example = "/news-2024-1/",
        Group = "Addresses", MaxLength = 50)]
    public IReadOnlyList<SiteAddress> RedirectFrom { get; init; } = [];

    [Field("Taken down on",
        Help = "The day from which the item is no longer on the site. The entry stays here. "
            + "Visitors of the old address are sent on, or told that it is gone.",
        Example = "2027-01-31", Group = "Taking down")]
    public DateOnly? Retired { get; init; }

    [Field("Leads to",
        Help = "Where visitors of the item are sent from that day on: an address on this site, or one that begins with https://. "
            + "Leave empty if nothing takes its place.",
        Example = "/about/", Group = "Taking down")]
    public Destination? Successor { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.", Example = "https://example.org/news",
        Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>The text.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;

    DateOnly? IDated.Published => Published;
}
