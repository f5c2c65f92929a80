using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A person mentioned on the site.</summary>
[ContentType("person", Place = 40, Label = "Person", Plural = "People", Folder = "people",
    Help = "Someone who holds or held an office, or whom the site speaks of. Offices are entered under Terms of office. "
        + "The text below is a short biography.")]
public sealed record Person : ContentRecord, IDated, IRetirable, IHasSources
{
    [Field("Name", Help = "The name as the person writes it, without titles.", Example = "Person One", MaxLength = 80)]
    public required string Name { get; init; }

    [Field("Sorted under", Help = "Family name first. Needed only where the last word of the name is not the family name.",
        Example = "One, Person", MaxLength = 80)]
    public string? SortName { get; init; }

    [Field("Form of address", Help = "A title that stands before the name.", Example = "Professor", MaxLength = 40)]
    public string? Honorific { get; init; }

    [Field("Degrees", Help = "Letters that stand after the name.", Example = "PhD", MaxLength = 40)]
    public string? Credentials { get; init; }

    [Field("Affiliation", Help = "The institution the person works for.", Example = "Example Institute, London", MaxLength = 160)]
    public string? Affiliation { get; init; }

    [Field("Web page", Help = "The person's own page at the institution.", Example = "https://example.org/person-one")]
    public WebAddress? Url { get; init; }

    [Field("Portrait", Help = "A photograph, with permission to show it.", Example = "/media/person-one.jpg", Group = "Portrait")]
    public MediaFile? Portrait { get; init; }

    [Field("Portrait in words", Help = "What the photograph shows, for those who do not see it. Needed with a portrait.",
        Example = "Person One at a microscope", MaxLength = 200, Group = "Portrait")]
    public string? PortraitAlt { get; init; }

    [Field("Published", Help = "The day the entry was first published. A day to come keeps the person off the site until then.",
        Example = "2026-01-15", Group = "Dates")]
    public DateOnly? Published { get; init; }

    [Field("Updated", Help = "The day its facts were last checked or changed.", Example = "2026-02-01", Group = "Dates")]
    public DateOnly? Updated { get; init; }

    [Field("Taken down on",
        Help = "The day from which the person's page is no longer on the site. The entry stays here. "
            + "Visitors of the old address are sent on, or told that it is gone.",
        Example = "2027-01-31", Group = "Taking down")]
    public DateOnly? Retired { get; init; }

    [Field("Leads to",
        Help = "Where visitors of the person's page are sent from that day on: an address on this site, or one that begins with https://. "
            + "Leave empty if nothing takes its place.",
        Example = "/about/", Group = "Taking down")]
    public Destination? Successor { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.",
        Example = "https://example.org/person-one",
        Group = "Sources", MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>The biography.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
