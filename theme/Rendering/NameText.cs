using Microsoft.AspNetCore.Components;
using MRS.Theme.Words;

namespace MRS.Theme.Rendering;

/// <summary>A name, or words with names in them. What is in another script says in which language it is to be read.</summary>
public sealed partial class NameText : WrittenPart
{
    /// <summary>The words.</summary>
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
