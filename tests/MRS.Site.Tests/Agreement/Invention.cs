using MRS.Content.Schema;

namespace MRS.Site.Tests.Agreement;

/// <summary>A type that no site has: whatever is derived from types knows it at once.</summary>
[ContentType("invention", Place = 1000, Label = "Invention", Plural = "Inventions", File = "data/inventions.yml", List = "inventions",
    Help = "Something someone thought of.")]
public sealed record Invention : ContentRecord
{
    [Field("Name", Help = "What it is called.", Example = "Wheel", MinLength = 2, MaxLength = 40)]
    public required string Name { get; init; }

    [Field("Size", Help = "How large it is.", Example = "large")]
    public InventionSize? Size { get; init; }

    [Field("Spokes", Help = "How many there are.", Example = "8", Min = 3, Max = 64)]
    public int? Spokes { get; init; }

    [Field("Parts", Help = "What it is made of.", MaxLength = 5)]
    public IReadOnlyList<InventionPart> Parts { get; init; } = [];

    [Field("Mark", Help = "What is stamped on it.", Example = "AB-12", MaxLength = 9)]
    [Pattern("[A-Z]{2}-[0-9]+", "It is two capital letters, a hyphen and a number.")]
    public string? Mark { get; init; }
}
