using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A page of the site: Markdown with a title, and optionally a list of records under it.</summary>
[ContentType("page", Place = 30, Label = "Page", Plural = "Pages", Folder = "pages", Nested = true, Optional = false,
    Help = "A page of text. Its place in the folders is its address: pages/about/mission.md is shown at /about/mission/.")]
public sealed record Page : ContentRecord, IDated, IDescribed, IMovable, IRetirable, IHasSources
{
    [Field("Title", Help = "The page's name, as it stands at its top, in menus and in search results. No other page may have the same.",
        Example = "Our mission", MaxLength = 90)]
    public required string Title { get; init; }

    [Field("Description",
        Help = "One or two sentences for search engines and shared links, 50 to 160 characters. "
            + "Without it they show the beginning of the text.",
        Example = "What the society works for, and how it goes about it.", MaxLength = 300)]
    public string? Description { get; init; }

    [Field("Short title", Help = "A shorter name for menus and the path at the top of the page, if the title is long.", Example = "Mission",
        MaxLength = 40, Group = "Menus")]
    public string? ShortTitle { get; init; }

    [Field("Shows", Help = "What the page lists under its text. While there is nothing to list, the page and its menu entries stay hidden.",
        Example = "partners", Group = "Content")]
    public PageListing Shows { get; init; }

    [Field("Role", Help = "Whose words or names the page shows, for pages that show a vision or past holders of an office.",
        Example = "president", Group = "Content")]
    [RefersTo(typeof(Role))]
    public string? Role { get; init; }

    [Field("Order", Help = "Its place among the pages of its folder: smaller numbers come first.", Example = "20", Min = 0, Max = 9999,
        Group = "Menus")]
    public int? Order { get; init; }

    [Field("Published", Help = "The day it was first published, if readers should see it. A day to come keeps the page hidden until then.",
        Example = "2026-01-15", Group = "Dates")]
    public DateOnly? Published { get; init; }

    [Field("Updated", Help = "The day its facts were last checked or changed.", Example = "2026-02-01", Group = "Dates")]
    public DateOnly? Updated { get; init; }

    [Field("Left out", Help = "Keeps the page out of the site without deleting it.", Example = "true", Group = "Addresses")]
    public bool Excluded { get; init; }

    [Field("Old addresses", Singular = "old address", Help = "Addresses this page had before. Visitors who come there are sent here.",
        Example = "/mission-statement/", Group = "Addresses", MaxLength = 50)]
    public IReadOnlyList<SiteAddress> RedirectFrom { get; init; } = [];

    [Field("Taken down on",
        Help = "The day from which the page is no longer on the site. The entry stays here. "
            + "Visitors of the old address are sent on, or told that it is gone.",
        Example = "2027-01-31", Group = "Taking down")]
    public DateOnly? Retired { get; init; }

    [Field("Leads to",
        Help = "Where visitors of the page are sent from that day on: an address on this site, or one that begins with https://. "
            + "Leave empty if nothing takes its place.",
        Example = "/about/", Group = "Taking down")]
    public Destination? Successor { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts on the page come from. Not shown to readers.",
        Example = "https://example.org/about",
        Group = "Sources", MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>The text under the front matter.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
