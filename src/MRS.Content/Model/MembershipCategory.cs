using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A membership category.</summary>
[ContentType("membership-category", Place = 120, Label = "Membership category", Plural = "Membership categories",
    File = "data/membership.yml",
    List = "categories",
    Help = "A way to be a member: who it is for and what it brings.")]
public sealed record MembershipCategory : ContentRecord, IHasSources
{
    [Field("Name", Help = "What the category is called.", Example = "Supporting member", MaxLength = 60)]
    public required string Name { get; init; }

    [Field("For whom", Help = "Who can join in this category.", Example = "Patients, advocates and families", MaxLength = 200)]
    public required string Audience { get; init; }

    [Field("In short", Help = "One or two sentences.", Example = "A voice in research projects, and news in plain words.", MaxLength = 400,
        MultiLine = true)]
    public string? Description { get; init; }

    [Field("Benefits", Singular = "benefit", Help = "What members of this category get, one point a line.",
        Example = "Reduced registration at meetings",
        MaxLength = 12)]
    public IReadOnlyList<string> Benefits { get; init; } = [];

    [Field("Price", Help = "What it costs, with the currency and for how long.", Example = "50 USD a year", MaxLength = 60)]
    public string? Price { get; init; }

    [Field("Where to join", Help = "The page on which one joins.", Example = "https://join.example.org")]
    public WebAddress? Url { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.",
        Example = "https://example.org/membership",
        Group = "Sources", MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];
}
