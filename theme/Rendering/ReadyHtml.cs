using Microsoft.AspNetCore.Components;
using MRS.Theme.Views;

namespace MRS.Theme.Rendering;

/// <summary>HTML that is ready: it is copied to the page as it is.</summary>
public sealed partial class ReadyHtml : WrittenPart
{
    /// <summary>The HTML.</summary>
    [Parameter, EditorRequired] public required HtmlText Text { get; set; }

    internal override void Write(PageWriter page) => page.Write(Text.Utf8);
}
