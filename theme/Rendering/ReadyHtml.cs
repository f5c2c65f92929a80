using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MRS.Theme.Views;

namespace MRS.Theme.Rendering;

/// <summary>HTML that is ready: it is copied to the page as it is.</summary>
public sealed class ReadyHtml : ThemePart
{
    /// <summary>The HTML.</summary>
    [Parameter, EditorRequired] public required HtmlText Text { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, Text.ToString());
}
