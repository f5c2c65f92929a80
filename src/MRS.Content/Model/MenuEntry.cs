using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>One entry of a menu, with the entries below it.</summary>
public sealed record MenuEntry : ContentRecord
{
    [Field("Label", Help = "What the entry says. Without it, the page's own title is used.", Example = "About us", MaxLength = 40)]
    public string? Label { get; init; }

    [Field("Leads to", Help = "The address of a page of this site.", Example = "/about/")]
    public required SiteAddress To { get; init; }

    [Field("Entries below it", Singular = "entry", Help = "Shown when the entry is opened.", MaxLength = 20)]
    public IReadOnlyList<MenuLink> Items { get; init; } = [];
}
