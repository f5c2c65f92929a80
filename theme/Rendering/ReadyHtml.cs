using Microsoft.AspNetCore.Components;
using MRS.Theme.Views;

namespace MRS.Theme.Rendering;

/// <summary>Finished HTML: it is copied to the page as it is.</summary>
public sealed partial class ReadyHtml : WrittenPart
{
    /// <summary>The HTML.</summary>
    [Parameter, EditorRequired] public required HtmlText Text { get; set; }

    internal override void Write(PageWriter page) => page.Write(Text.Utf8);
}
