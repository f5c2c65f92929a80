using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>The menus of the site.</summary>
[ContentType("navigation", Place = 20, Label = "Menus", Plural = "Menus", File = "navigation.yml", Optional = false, Internal = true,
    Help = "The menus at the top and at the foot of every page. Entries of hidden pages leave by themselves.")]
public sealed record Navigation : ContentRecord
{
    [Field("Main menu", Singular = "menu entry", Help = "The entries at the top of every page.", MaxLength = 9)]
    public IReadOnlyList<MenuEntry> Main { get; init; } = [];

    [Field("Foot menu", Singular = "entry", Help = "The entries at the foot of every page.", MaxLength = 20)]
    public IReadOnlyList<MenuEntry> Footer { get; init; } = [];
}
