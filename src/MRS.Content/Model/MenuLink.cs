using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>An entry below another entry of a menu.</summary>
public sealed record MenuLink : ContentRecord
{
    [Field("Label", Help = "What the entry says. Without it, the page's own title is used.", Example = "Mission", MaxLength = 40)]
    public string? Label { get; init; }

    [Field("Leads to", Help = "The address of a page of this site.", Example = "/about/mission/")]
    public required SiteAddress To { get; init; }
}
