using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MRS.Theme.Rendering;

/// <summary>
/// The base of every component of the theme: a function from its parameters to HTML. It awaits nothing, injects no service and handles no
/// event, so it can be rendered without the framework's renderer, which keeps each render tree to diff it against the next. It is still an
/// ordinary component, without the state that the framework's own base class keeps for that.
/// </summary>
public abstract class ThemePart : IComponent
{
    private RenderHandle handle;

    /// <inheritdoc />
    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc />
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Sets a parameter of the component; generated from the markup.</summary>
    /// <exception cref="InvalidOperationException">The component has no such parameter.</exception>
    internal virtual void Set(string name, object? value) =>
        throw new InvalidOperationException($"{GetType().Name} has no parameter {name}.");

    /// <summary>Says what the component shows.</summary>
    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>A copy of this component. A copy of an unused component is as good as a new one.</summary>
    internal ThemePart Copy() => (ThemePart)MemberwiseClone();

    /// <summary>Builds what the component shows; the compiler generates it from the markup.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
