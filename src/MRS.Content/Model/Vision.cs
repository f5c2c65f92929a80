using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>The vision of an office holder.</summary>
[ContentType("vision", Place = 70, Label = "Vision", Plural = "Visions", Folder = "visions", NamedBy = "person",
    Help = "The words of a president. The page of the office always shows the words of whoever holds it; when a term ends, "
        + "they move to the archive by themselves, unchanged.")]
public sealed record Vision : ContentRecord, IDated, IDescribed, IHasSources
{
    [Field("Title", Help = "The heading over the words.", Example = "The President’s Vision", MaxLength = 90)]
    public required string Title { get; init; }

    [Field("Person", Help = "Whose words they are.", Example = "person-one")]
    [RefersTo(typeof(Person))]
    public required string Person { get; init; }

    [Field("Excerpt", Help = "A sentence from the words, for the home page. It must stand in them exactly so.",
        Example = "I hope you will join us.", MaxLength = 320, MultiLine = true)]
    public string? Excerpt { get; init; }

    [Field("Description",
        Help = "One or two sentences for search engines and shared links, 50 to 160 characters. "
            + "Without it they show the beginning of the words.",
        Example = "Person One on where the society stands and where it is going.", MaxLength = 300)]
    public string? Description { get; init; }

    [Field("Written", Help = "When it was written: a day, a month or a year. Leave empty if that is not known.", Example = "2024-07",
        Group = "Dates")]
    public PartialDate? Written { get; init; }

    [Field("Published", Help = "The day it was first published here. A day to come keeps it hidden until then.", Example = "2026-01-15",
        Group = "Dates")]
    public DateOnly? Published { get; init; }

    [Field("Updated", Help = "The day it was last changed.", Example = "2026-02-01", Group = "Dates")]
    public DateOnly? Updated { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the words come from. Not shown to readers.",
        Example = "https://example.org/president",
        Group = "Sources", MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>The text.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
