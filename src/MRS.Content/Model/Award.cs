using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>An honour the society gives.</summary>
[ContentType("award", Place = 100, Label = "Award", Plural = "Awards", File = "data/awards.yml", List = "awards",
    Help = "An honour the society gives. Who received it is entered under Recipients.")]
public sealed record Award : ContentRecord, IHasSources
{
    [Field("Name", Help = "The full name of the award.", Example = "Example Award", MaxLength = 120)]
    public required string Name { get; init; }

    [Field("Given for", Help = "What it honours, in one or two sentences.", Example = "Outstanding contributions to the field.",
        MaxLength = 400, MultiLine = true)]
    public required string Purpose { get; init; }

    [Field("Open to", Help = "Who can receive it.", Example = "Members of the society.", MaxLength = 300, MultiLine = true)]
    public string? Eligibility { get; init; }

    [Field("Since", Help = "The year it was first given or set up.", Example = "2000", Min = 1800, Max = 2200)]
    public int? Since { get; init; }

    [Field("Named for", Help = "Whom it is named after.", Example = "Person Zero", MaxLength = 120)]
    public string? NamedFor { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.",
        Example = "https://example.org/awards", Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];
}
