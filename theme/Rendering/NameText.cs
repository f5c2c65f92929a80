using Microsoft.AspNetCore.Components;
using MRS.Theme.Words;

namespace MRS.Theme.Rendering;

/// <summary>A name, or text with names in it. Parts in another script are marked with their language.</summary>
public sealed partial class NameText : WrittenPart
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired] public required string? Text { get; set; }

    internal override void Write(PageWriter page)
    {
        var text = Text ?? "";
        var written = 0;
        foreach (var part in ForeignParts.Of(text))
        {
            page.WriteEncoded(text.AsSpan(written..part.Start));
            page.Write("<span lang=\""u8);
            page.Write(part.Language);
            page.Write("\">"u8);
            page.WriteEncoded(text.AsSpan(part.Start..part.End));
            page.Write("</span>"u8);
            written = part.End;
        }

        page.WriteEncoded(text.AsSpan(written));
    }
}
