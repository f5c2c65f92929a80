using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MRS.Theme.Rendering;

/// <summary>
/// What every component of the theme is: a function from its parameters to HTML. It waits for nothing, asks for no service and hears of no event, so it can be
/// rendered without the framework's renderer, which keeps a tree of what it made to compare the next one with. It still is an ordinary component.
/// </summary>
public abstract class ThemePart : ComponentBase
{
    /// <summary>Says what the component shows.</summary>
    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);
}
