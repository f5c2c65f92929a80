using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>An organisation the society works with.</summary>
[ContentType("partner", Place = 80, Label = "Partner", Plural = "Partners", File = "data/partners.yml", List = "partners",
    Help = "An organisation the society works with.")]
public sealed record Partner : ContentRecord, IHasSources
{
    [Field("Name", Help = "The organisation's own full name.", Example = "Example Cancer Association", MaxLength = 120)]
    public required string Name { get; init; }

    [Field("Short name", Help = "The abbreviation it is known by.", Example = "ECA", MaxLength = 30)]
    public string? ShortName { get; init; }

    [Field("Kind", Help = "What kind of partner it is; the page groups them so.", Example = "sister-society")]
    public required PartnerKind Kind { get; init; }

    [Field("Web address", Help = "The organisation's own site. Leave empty if you are not sure.", Example = "https://www.example.org")]
    public WebAddress? Url { get; init; }

    [Field("Founded", Help = "The year it was founded.", Example = "1907", Min = 1000, Max = 2200)]
    public int? Founded { get; init; }

    [Field("What we do together", Help = "One or two sentences, in the society's own words.", Example = "Joint meetings since 2017.",
        MaxLength = 400, MultiLine = true)]
    public string? Note { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.", Example = "https://example.org/about",
        Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];
}
