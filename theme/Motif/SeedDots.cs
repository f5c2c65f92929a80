using Microsoft.AspNetCore.Components;
using MRS.Theme.Rendering;

namespace MRS.Theme.Motif;

/// <summary>The seeds of a field as path elements, one for each way in which some of them are drawn.</summary>
public sealed partial class SeedDots : WrittenPart
{
    /// <summary>The field.</summary>
    [Parameter, EditorRequired] public required SeedField Field { get; set; }

    internal override void Write(PageWriter page)
    {
        WritePath(SeedKind.Small, "seeds-small"u8, page);
        WritePath(SeedKind.Medium, "seeds-medium"u8, page);
        WritePath(SeedKind.Large, "seeds-large"u8, page);
        WritePath(SeedKind.Stirring, "seeds-stirring"u8, page);
        WritePath(SeedKind.Awake, "seeds-halo"u8, page);
        WritePath(SeedKind.Awake, "seeds-awake"u8, page);
    }

    private void WritePath(SeedKind kind, ReadOnlySpan<byte> name, PageWriter page)
    {
        var seeds = Field.Of(kind);
        if (seeds.IsEmpty)
        {
            return;
        }

        page.Write("<path class=\""u8);
        page.Write(name);
        page.Write("\" d=\""u8);
        page.Advance(SeedPaths.Write(seeds, page.Room(SeedPaths.Most(seeds))));
        page.Write("\"></path>"u8);
    }
}
