using MRS.Content.Schema;

namespace MRS.Site.Tests.Agreement;

/// <summary>A group of fields within a type.</summary>
public sealed record InventionPart : ContentRecord
{
    [Field("Material", Help = "What the part is made of.", Example = "Wood", MaxLength = 20)]
    public required string Material { get; init; }
}
