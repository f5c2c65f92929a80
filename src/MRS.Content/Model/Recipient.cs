using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>Someone who received an award.</summary>
[ContentType("recipient", Place = 110, Label = "Recipient", Plural = "Recipients", File = "data/recipients.yml", List = "recipients",
    Help = "Someone who received an award, and in which year.")]
public sealed record Recipient : ContentRecord, IHasSources
{
    [Field("Award", Help = "Choose the award.", Example = "example-award")]
    [RefersTo(typeof(Award))]
    public required string Award { get; init; }

    [Field("Year", Help = "The year of the award.", Example = "2024", Min = 1800, Max = 2200)]
    public required int Year { get; init; }

    [Field("Name", Help = "The recipient's name.", Example = "Person Two", MaxLength = 80)]
    public required string Name { get; init; }

    [Field("Person", Help = "Choose the person if the recipient has an entry under People.", Example = "person-two")]
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.",
        Example = "https://example.org/awards", Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];
}
